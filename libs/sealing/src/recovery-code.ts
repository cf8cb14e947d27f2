import { accept, Outcome, refuse } from '@tongxin/outcome';
import { random } from './key-wrap';

export type RecoveryCodeRefusal = 'RECOVERY_CODE_MALFORMED';

/** Crockford's: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const symbols = 27;

/** 135 random bits as 27 characters and one to check them by, in seven groups of four. */
export function newRecoveryCode(): string {
  const drawn = Array.from(random(symbols), (byte) => byte & 31);
  return printed([...drawn, checkOf(drawn)].map((value) => alphabet[value]).join(''));
}

const printed = (code: string): string => code.match(/.{4}/g)?.join('-') ?? '';

/**
 * What somebody typed, as it was printed: any case and width, any blanks and dashes, O for 0, I or L for 1. One wrong character, or two that changed places,
 * is noticed by the last one.
 */
export function parseRecoveryCode(typed: string): Outcome<string, RecoveryCodeRefusal> {
  const code = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}]/gu, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const values = [...code].map((character) => alphabet.indexOf(character));
  if (values.length !== symbols + 1 || values.includes(-1)) return refuse('RECOVERY_CODE_MALFORMED');
  return checkOf(values.slice(0, symbols)) === values[symbols] ? accept(printed(code)) : refuse('RECOVERY_CODE_MALFORMED');
}

/** Σ valueᵢ·x²⁷⁻ⁱ in GF(32) = GF(2)[x]/(x⁵+x²+1), where x has order 31: longer than a code, so that every place weighs differently. */
function checkOf(values: readonly number[]): number {
  return values.reduce((sum, value) => timesX(sum ^ value), 0);
}

const timesX = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;
