import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from './user-error';

interface Issuer {
  readonly device_authorization_endpoint: string;
  readonly token_endpoint: string;
}

interface Device {
  readonly device_code: string;
  readonly user_code: string;
  readonly verification_uri: string;
  readonly expires_in: number;
  readonly interval?: number;
}

interface TokenAnswer {
  readonly access_token?: string;
  readonly error?: string;
}

/**
 * An access token by the device flow (RFC 8628): whoever runs the command signs in with a browser, on this machine or a phone, and confirms the code.
 * `issuer` is the provider's address; `say` shows where to go.
 * @throws UserError when the person refuses or lets the code run out
 */
export async function deviceToken(issuer: string, say: (line: string) => void): Promise<string> {
  const { device_authorization_endpoint: start, token_endpoint: token } = await json<Issuer>(await ask(`${issuer}/.well-known/openid-configuration`));
  const device = await json<Device>(await ask(start, { client_id: 'cli', scope: 'openid' }));
  say(`请用浏览器打开 ${device.verification_uri} ,登录后输入 ${device.user_code}`);
  const until = Date.now() + device.expires_in * 1_000;
  let seconds = device.interval ?? 5;
  while (Date.now() < until) {
    await sleep(seconds * 1_000);
    const answer = await ask(token, { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: 'cli', device_code: device.device_code });
    const { access_token, error } = (await answer.json()) as TokenAnswer;
    if (access_token) return access_token;
    if (error === 'slow_down') seconds += 5;
    else if (error !== 'authorization_pending') throw new UserError(error === 'access_denied' ? '登录请求被拒绝' : `没有发给令牌(${error ?? answer.status})`);
  }
  throw new UserError('验证码已过期,请重新运行');
}

async function ask(url: string, form?: Record<string, string>): Promise<Response> {
  try {
    return await fetch(url, form && { method: 'POST', body: new URLSearchParams(form) });
  } catch {
    throw new UserError(`${new URL(url).host} 没有应答`);
  }
}

async function json<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new UserError(`${new URL(answer.url).host} 应答 ${answer.status}`);
  return (await answer.json()) as T;
}
