import { Outcome } from '@tongxin/outcome';
import { EnvelopeRefusal } from './envelope-format';
import { PassphraseRefusal } from './passphrase';
import { PublicKeyRefusal } from './public-key';
import { RecoveryCodeRefusal } from './recovery-code';
import { WrapRefusal } from './wrap-format';

export type SealingErrorCode =
  | 'WRONG_PASSPHRASE'
  | 'WRONG_RECOVERY_CODE'
  | 'KEY_NOT_EXTRACTABLE'
  | 'TEXT_TOO_LONG'
  | 'TEXT_MALFORMED'
  | 'BAD_CONTEXT'
  | 'NOT_A_RECIPIENT'
  | 'SEALED_TO_ANOTHER_KEY'
  | 'CANNOT_OPEN'
  | PassphraseRefusal
  | RecoveryCodeRefusal
  | PublicKeyRefusal
  | WrapRefusal
  | EnvelopeRefusal;

/** What sealing and opening throw. Only the code is meant for programs; it carries nothing of a text, a passphrase or a key. */
export class SealingError extends Error {
  constructor(readonly code: SealingErrorCode) {
    super(code);
    this.name = 'SealingError';
  }
}

/** The accepted value; a refusal is thrown under its own code. */
export function accepted<T>(outcome: Outcome<T, SealingErrorCode>): T {
  if (!outcome.ok) throw new SealingError(outcome.refusal);
  return outcome.value;
}
