import type { ActionOutcome } from '@tongxin/web-graph';
import { ResourceForm, type Field } from '@tongxin/web-ui';
import type { OwnSealingKeyFragment } from '../../graph/graphql';
import { sealing, trySealing } from '../../shared/sealed';
import { useRefusal } from '../../shared/use-refusal';
import { useCreateSealingKey, useReplaceSealingKey, useRewrapSealingKey } from './use-key-actions';
import { useSealingWords } from './words';

type Outcome = ActionOutcome<unknown>;
type Name = 'passphrase' | 'next' | 'again' | 'code' | 'loses';
const NOTHING: Readonly<Record<Name, string>> = { passphrase: '', next: '', again: '', code: '', loses: '' };

interface KeyFormProps {
  readonly onCode: (code: string) => void;
}
interface OwnKeyFormProps extends KeyFormProps {
  readonly own: OwnSealingKeyFragment;
}

const refused = (code: string, at: Name): Outcome => ({ kind: 'refused', refusals: [{ code, message: code, path: ['input', at] }] });

/** What every one of these forms does: the same passphrase twice, nothing kept of what was typed, the new code at the end. */
function KeyForm({ fields, submit, save, onCode }: KeyFormProps & { readonly fields: readonly Field<Name>[]; readonly submit: string; readonly save: (typed: Readonly<Record<Name, string>>) => Promise<readonly [Outcome, string] | Outcome> }) {
  const words = useSealingWords();
  const again: Field<Name> = { name: 'again', label: words.again, kind: 'secret', required: true };
  return (
    <ResourceForm<Name>
      draft={null}
      fields={[...fields, again]}
      saved={NOTHING}
      submit={submit}
      refusal={useRefusal(words.refusals)}
      onSubmit={async (typed) => {
        if (typed.again !== (typed.next || typed.passphrase)) return refused('DIFFERENT', 'again');
        const saved = await save(typed);
        if ('kind' in saved) return saved;
        const [outcome, code] = saved;
        if (outcome.kind === 'done') onCode(code);
        return outcome;
      }}
    />
  );
}

function useNewPassphrase(name: 'passphrase' | 'next', label: string): Field<Name> {
  return { name, label, kind: 'secret', required: true, hint: useSealingWords().passphraseHint };
}

/** A pair of keys made on this device, its private half under the passphrase and under a recovery code. */
async function fresh(passphrase: string) {
  const { generateKeyPair, makeRecovery, publicKeyOf, wrapPrivateKey } = await sealing();
  const pair = await generateKeyPair();
  const { wrap, code } = await makeRecovery(pair);
  return { code, keys: { publicKey: await publicKeyOf(pair), wrappedKey: JSON.stringify(await wrapPrivateKey(pair, passphrase)), recoveryKey: JSON.stringify(wrap) } };
}

/** The first passphrase. */
export function MakeKeyForm({ onCode }: KeyFormProps) {
  const words = useSealingWords();
  const [create] = useCreateSealingKey();
  return (
    <KeyForm
      fields={[useNewPassphrase('passphrase', words.passphrase)]}
      submit={words.make}
      onCode={onCode}
      save={({ passphrase }) => trySealing('passphrase', async () => {
        const { code, keys } = await fresh(passphrase);
        return [await create(keys), code] as const;
      })}
    />
  );
}

/** Another passphrase, and another code with it. */
export function ChangePassphraseForm({ own, onCode }: OwnKeyFormProps) {
  const words = useSealingWords();
  const [rewrapKey] = useRewrapSealingKey();
  return (
    <KeyForm
      fields={[{ name: 'passphrase', label: words.current, kind: 'secret', required: true }, useNewPassphrase('next', words.next)]}
      submit={words.change}
      onCode={onCode}
      save={async ({ passphrase, next }) => {
        const { checkPassphrase, renewRecovery, rewrap } = await sealing();
        const fit = checkPassphrase(next);
        if (!fit.ok) return refused(fit.refusal, 'next');
        return trySealing('passphrase', async () => {
          const wrapped = await rewrap(own.wrappedKey, passphrase, next);
          const { wrap, code } = await renewRecovery(wrapped, next);
          return [await rewrapKey({ publicKey: own.publicKey, version: own.version, wrappedKey: JSON.stringify(wrapped), recoveryKey: JSON.stringify(wrap) }), code] as const;
        });
      }}
    />
  );
}

/** A new passphrase by the recovery code, which is used up by it. */
export function RecoverForm({ own, onCode }: OwnKeyFormProps) {
  const words = useSealingWords();
  const [rewrapKey] = useRewrapSealingKey();
  return (
    <KeyForm
      fields={[{ name: 'code', label: words.code, kind: 'text', required: true, hint: words.codeHint }, useNewPassphrase('next', words.next)]}
      submit={words.change}
      onCode={onCode}
      save={async ({ code: typed, next }) => {
        const { checkPassphrase, recover } = await sealing();
        const fit = checkPassphrase(next);
        if (!fit.ok) return refused(fit.refusal, 'next');
        return trySealing('code', async () => {
          const { wrapped, recovery } = await recover(own.recoveryKey, typed, next);
          return [await rewrapKey({ publicKey: own.publicKey, version: own.version, wrappedKey: JSON.stringify(wrapped), recoveryKey: JSON.stringify(recovery.wrap) }), recovery.code] as const;
        });
      }}
    />
  );
}

/** Another key where both are lost: earlier notes stay closed. */
export function ReplaceKeyForm({ own, onCode }: OwnKeyFormProps) {
  const words = useSealingWords();
  const [replace] = useReplaceSealingKey();
  return (
    <KeyForm
      fields={[{ name: 'loses', label: words.understood, kind: 'choice', required: true, options: [{ value: 'yes', label: words.yes }] }, useNewPassphrase('passphrase', words.next)]}
      submit={words.replace}
      onCode={onCode}
      save={({ passphrase, loses }) => trySealing('passphrase', async () => {
        const { code, keys } = await fresh(passphrase);
        return [await replace({ ...keys, version: own.version, losesNotes: loses === 'yes' }), code] as const;
      })}
    />
  );
}
