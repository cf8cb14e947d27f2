import { directoryContext, type DirectoryContext } from '@tongxin/directory';
import { rowLoader, type BaseContext } from '@tongxin/subgraph';
import type { Actor } from './accounts/account.policy';
import { signInNamesOf } from './audit-openings/opening.query';
import type { IdentityDeps } from './deps';
import { directoryConsumer } from './directory-consumer';
import type { Organisation } from './organisation/organisation.client';

export interface Context extends BaseContext, DirectoryContext {
  deps: IdentityDeps;
  organisation: Organisation;
  /** Who asks, as far as rights over accounts go. */
  actor: () => Promise<Actor>;
  /** By person; nobody else's institution. */
  signInNames: ReturnType<typeof signInNames>;
}

const signInNames = ({ db, viewer }: BaseContext) =>
  rowLoader((personIds: readonly string[]) => signInNamesOf(db, viewer?.institutionId ?? '', personIds), ({ personId }) => personId);

export const contextOf = (deps: IdentityDeps, organisation: Organisation) => (base: BaseContext): Context => {
  const directory = directoryContext(base, directoryConsumer);
  let actor: Promise<Actor> | undefined;
  const readActor = async (): Promise<Actor> => {
    const standing = await directory.standing();
    return { personId: base.viewer?.personId ?? null, administrator: base.viewer?.administrator ?? null, hr: standing !== null && standing.inService && standing.offices.has('HR') };
  };
  return { ...base, ...directory, deps, organisation, actor: () => (actor ??= readActor()), signInNames: signInNames(base) };
};
