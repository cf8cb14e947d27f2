import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '@tongxin/outcome';
import { html, type Fragment, type Html } from './html';
import { otherLanguage, say, tagOf, type Language, type Words } from './language';

const assets = join(__dirname, '..', '..', 'assets');
const css = readFileSync(join(assets, 'identity.css'));
const icon = readFileSync(join(assets, 'icon.svg'));
const version = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12);

/** What the pages need beside themselves, served under names that change with their content. */
export const pageAssets = [
  { path: `/identity/assets/identity.${version(css)}.css`, type: 'text/css; charset=utf-8', content: css },
  { path: `/identity/assets/icon.${version(icon)}.svg`, type: 'image/svg+xml', content: icon },
] as const;
const [style, mark] = pageAssets;

const words = {
  banner: { zh: '本系统严禁存储、处理、传输国家秘密和工作秘密', en: 'State secrets and work secrets must not be stored, processed or transmitted in this system' },
  product: { zh: '同心', en: 'Tongxin' },
  motto: { zh: '干部教育 · 谈心谈话 · 作风监督', en: 'Staff education · talks · work style' },
  other: { zh: 'English', en: '中文' },
} satisfies Record<string, Words>;

export interface PageTerms {
  language: Language;
  title: string;
  body: Fragment;
  /** Where the same page is in the other language; absent where it cannot be asked for again. */
  elsewhere?: string;
  /** The account page is wider than a form. */
  wide?: boolean;
}

/** The frame of every page: banner, name, one card. No script. */
export const page = ({ language, title, body, elsewhere, wide = false }: PageTerms): string =>
  html`<!DOCTYPE html>
<html lang="${tagOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${say(language, words.product)}</title>
<link rel="icon" type="image/svg+xml" href="${mark.path}">
<link rel="stylesheet" href="${style.path}">
</head>
<body>
<p class="banner" role="note"><strong lang="zh-CN">${words.banner.zh}</strong>${language === 'en' && html` <span>${words.banner.en}</span>`}</p>
<header class="head"><img src="${mark.path}" alt="" width="44" height="44"><div><p class="name">${say(language, words.product)}</p><p class="motto">${say(language, words.motto)}</p></div></header>
<main class="card${wide && ' wide'}">
<h1>${title}</h1>
${body}
</main>
<footer>${elsewhere !== undefined && html`<a href="${elsewhere}" lang="${tagOf(otherLanguage(language))}">${say(language, words.other)}</a>`}</footer>
</body>
</html>
`.text;

/** Said at once by a screen reader, because it stands in the page when it is loaded and is what the page is about. */
export const alert = (text: string | null | undefined): Html | null => (text ? html`<p class="alert" role="alert" id="alert">${typeset(text)}</p>` : null);

export const note = (text: Fragment): Html => html`<p class="note">${text}</p>`;
