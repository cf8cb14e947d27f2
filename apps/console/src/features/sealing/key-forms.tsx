import type { ActionOutcome } from '@tongxin/web-graph';
import { ResourceForm, type Field } from '@tongxin/web-ui';
import { useRef } from 'react';
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

/** What a form sends, and the code that is shown once it has been taken. */
interface Made<Input> {
  readonly input: Input;
  readonly code: string;
}
interface KeyFormParts<Input> extends KeyFormProps {
  readonly fields: readonly Field<Name>[];
  readonly submit: string;
  readonly make: (typed: Readonly<Record<Name, string>>) => Promise<Made<Input> | Outcome>;
  readonly send: (input: Input) => Promise<Outcome>;
}

/** What every one of these forms does: the same passphrase twice, nothing kept of what was typed, the new code at the end. */
function KeyForm<Input>({ fields, submit, make, send, onCode }: KeyFormParts<Input>) {
  const words = useSealingWords();
  const again: Field<Name> = { name: 'again', label: words.again, kind: 'secret', required: true };
  // What was made is sent again as it is where no answer came: it may have been taken, and its code is the one that holds.
  const unanswered = useRef<(Made<Input> & { readonly of: string }) | null>(null);
  return (
    <ResourceForm<Name>
      draft={null}
      fields={[...fields, again]}
      saved={NOTHING}
      submit={submit}
      refusal={useRefusal(words.refusals)}
      onSubmit={async (typed) => {
        if (typed.again !== (typed.next || typed.passphrase)) return refused('DIFFERENT', 'again');
        const of = JSON.stringify(typed);
        const made = unanswered.current?.of === of ? unanswered.current : await make(typed);
        if ('kind' in made) return made;
        const outcome = await send(made.input);
        unanswered.current = outcome.kind === 'failed' ? { input: made.input, code: made.code, of } : null;
        if (outcome.kind === 'done') onCode(made.code);
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
  return { code, input: { publicKey: await publicKeyOf(pair), wrappedKey: JSON.stringify(await wrapPrivateKey(pair, passphrase)), recoveryKey: JSON.stringify(wrap) } };
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
      make={({ passphrase }) => trySealing('passphrase', () => fresh(passphrase))}
      send={create}
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
      make={async ({ passphrase, next }) => {
        const { checkPassphrase, renewRecovery, rewrap } = await sealing();
        const fit = checkPassphrase(next);
        if (!fit.ok) return refused(fit.refusal, 'next');
        return trySealing('passphrase', async () => {
          const wrapped = await rewrap(own.wrappedKey, passphrase, next);
          const { wrap, code } = await renewRecovery(wrapped, next);
          return { code, input: { publicKey: own.publicKey, version: own.version, wrappedKey: JSON.stringify(wrapped), recoveryKey: JSON.stringify(wrap) } };
        });
      }}
      send={rewrapKey}
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
      make={async ({ code: typed, next }) => {
        const { checkPassphrase, recover } = await sealing();
        const fit = checkPassphrase(next);
        if (!fit.ok) return refused(fit.refusal, 'next');
        return trySealing('code', async () => {
          const { wrapped, recovery } = await recover(own.recoveryKey, typed, next);
          return { code: recovery.code, input: { publicKey: own.publicKey, version: own.version, wrappedKey: JSON.stringify(wrapped), recoveryKey: JSON.stringify(recovery.wrap) } };
        });
      }}
      send={rewrapKey}
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
      make={({ passphrase, loses }) => trySealing('passphrase', async () => {
        const { code, input } = await fresh(passphrase);
        return { code, input: { ...input, version: own.version, losesNotes: loses === 'yes' } };
      })}
      send={replace}
    />
  );
}
