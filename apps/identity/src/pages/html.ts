/** Text that is HTML already. Only `html` makes it, so that whatever else is put into a page is escaped. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

export type Fragment = Html | string | number | null | undefined | false | readonly Fragment[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? '');

/** A template that escapes by default: text and attribute values alike, as long as attributes stand in quotes. Nothing, null and false leave no trace. */
export const html = (parts: TemplateStringsArray, ...values: readonly Fragment[]): Html =>
  new Html(parts.reduce((text, part, index) => text + rendered(values[index - 1]) + part));

function rendered(value: Fragment): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(rendered).join('');
  return escapeHtml(String(value));
}
