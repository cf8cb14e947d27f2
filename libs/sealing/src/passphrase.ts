import { accept, Outcome, refuse } from '@tongxin/outcome';

export type PassphraseRefusal = 'PASSPHRASE_TOO_SHORT' | 'PASSPHRASE_TOO_LONG' | 'PASSPHRASE_TOO_SIMPLE' | 'PASSPHRASE_MALFORMED';

export const passphraseLength = { least: 10, most: 200 };
const leastDifferent = 3;

/**
 * A passphrase as it is hashed: NFKC, because keyboards spell the same characters differently, and without the blanks at its ends, because telephones add them.
 * The rule refuses what is trivial and nothing else: lists of forbidden words make people write passphrases down.
 */
export function checkPassphrase(passphrase: string): Outcome<string, PassphraseRefusal> {
  if (!passphrase.isWellFormed()) return refuse('PASSPHRASE_MALFORMED');
  const normal = passphrase.normalize('NFKC').trim();
  const characters = [...normal];
  if (characters.length < passphraseLength.least) return refuse('PASSPHRASE_TOO_SHORT');
  if (characters.length > passphraseLength.most) return refuse('PASSPHRASE_TOO_LONG');
  return new Set(characters).size < leastDifferent ? refuse('PASSPHRASE_TOO_SIMPLE') : accept(normal);
}
