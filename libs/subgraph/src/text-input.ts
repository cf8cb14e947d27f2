import { ValidateBy } from 'class-validator';

/** Why a text is not taken, or null. Length is counted in characters as people count them; `lines` lets it have several. */
export function textFault(value: unknown, most: number, lines = false): string | null {
  if (typeof value !== 'string' || value.trim() === '') return '不能为空';
  if (!value.isWellFormed()) return '含有不完整的字符,请重新输入';
  // Those that a person cannot have typed, and that PostgreSQL does not store.
  if ((lines ? /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/ : /[\u0000-\u001f\u007f\u2028\u2029]/).test(value)) return '含有不能保存的控制字符';
  return [...value].length > most ? `不能超过 ${most} 字` : null;
}

/** A text field of an input: not blank, whole characters, no control characters, at most `most` characters. Null, where the field allows it, is not looked at. */
export const Text = (name: string, most: number, lines = false): PropertyDecorator =>
  ValidateBy({
    name: 'text',
    validator: {
      validate: (value) => value === null || value === undefined || textFault(value, most, lines) === null,
      defaultMessage: (of) => `${name}${textFault(of?.value, most, lines) ?? ''}`,
    },
  });
