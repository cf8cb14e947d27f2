import fc from 'fast-check';
import { escapeHtml, html } from './html';

/** What a browser makes of escaped text. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|#96);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' })[name] ?? '');

describe('the template', () => {
  it('lets no text out of its place, whatever it is', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus='alert(1)", '</title><script>', '&lt;', '`${1}`', '<!--', ']]>', '\u0000<'),
      fc.array(fc.constantFrom('<', '>', '"', "'", '&', '`', '/', 'x'), { maxLength: 20 }).map((characters) => characters.join('')),
    );
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const { text } = html`<p class="${a}">${b}</p>`;
        const inside = /^<p class="([^"<>]*)">([^<>]*)<\/p>$/su.exec(text);
        expect(inside).not.toBeNull();
        expect(inside?.slice(1).map(unescaped)).toEqual([a, b]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves its own HTML alone, and of lists and absent things makes what is meant', () => {
    const items = ['一', '<2>'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${null}${undefined}${false}${0}`.text).toBe('<ul><li>一</li><li>&lt;2&gt;</li></ul>0');
  });

  it('escapes text that looks like HTML but was not made by it', () => {
    expect(html`${{ text: '<b>' }.text}`.text).toBe('&lt;b&gt;');
    expect(escapeHtml(`<a href='x'>`)).toBe('&lt;a href=&#39;x&#39;&gt;');
  });
});
