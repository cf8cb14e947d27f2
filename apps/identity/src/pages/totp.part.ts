import { toString as toSvg } from 'qrcode';
import type { TotpOffer } from '../sign-in/totp-enrolment';
import { Html, html } from './html';
import { say, type Language, type Words } from './language';

const words = {
  title: { zh: '绑定身份验证器', en: 'Set up your authenticator app' },
  scan: { zh: '用手机上的身份验证器应用扫描二维码,再输入它显示的 6 位数字。', en: 'Scan this with the authenticator app on your phone, then enter the six digits that it shows.' },
  picture: { zh: '身份验证器二维码', en: 'QR code for the authenticator app' },
  typed: { zh: '不能扫描时,在应用里手动输入密钥', en: 'If you cannot scan it, type this key into the app' },
  code: { zh: '动态验证码', en: 'One-time code' },
} satisfies Record<string, Words>;

/** The secret as a picture and as letters, and the field for the code that proves it. `qrcode` makes the picture's markup; nothing of a person is in it but the name. */
export async function totpFields(language: Language, { sealed, uri, text }: TotpOffer): Promise<Html> {
  const picture = new Html(await toSvg(uri, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }));
  return html`<fieldset>
<legend>${say(language, words.title)}</legend>
<p>${say(language, words.scan)}</p>
<input type="hidden" name="sealed" value="${sealed}">
<div class="qr" role="img" aria-label="${say(language, words.picture)}">${picture}</div>
<p class="note">${say(language, words.typed)}<br><code class="key">${text.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
<label for="code">${say(language, words.code)}</label>
<input class="code" id="code" name="code" required inputmode="numeric" pattern="[0-9 ]{6,7}" maxlength="7" autocomplete="one-time-code">
</fieldset>`;
}
