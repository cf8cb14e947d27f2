import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deviceToken } from './device-flow';

let server: Server;
let issuer: string;
let answers: object[];
let asked: URLSearchParams[];
let expiresIn: number;

/** A provider as far as a command line sees it (RFC 8628). */
beforeEach(async () => {
  [answers, asked, expiresIn] = [[], [], 600];
  server = createServer((request, reply) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      reply.setHeader('content-type', 'application/json');
      if (request.url?.endsWith('/.well-known/openid-configuration')) return reply.end(JSON.stringify({ device_authorization_endpoint: `${issuer}/device/auth`, token_endpoint: `${issuer}/token` }));
      asked.push(new URLSearchParams(body));
      if (request.url?.endsWith('/device/auth')) {
        return reply.end(JSON.stringify({ device_code: 'd', user_code: 'ABCD-EFGH', verification_uri: `${issuer}/device`, expires_in: expiresIn, interval: 0 }));
      }
      const answer = answers.shift() ?? { error: 'authorization_pending' };
      reply.statusCode = 'error' in answer ? 400 : 200;
      return reply.end(JSON.stringify(answer));
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/identity`;
});
afterEach(() => new Promise((done) => server.close(done)));

const said: string[] = [];
const say = (line: string) => void said.push(line);

test('shows where to go, waits for the person, and gets the token once', async () => {
  answers = [{ error: 'authorization_pending' }, { error: 'authorization_pending' }, { access_token: 't' }];
  expect(await deviceToken(issuer, say)).toBe('t');
  expect(said.at(-1)).toContain(`${issuer}/device`);
  expect(said.at(-1)).toContain('ABCD-EFGH');
  expect(asked.map((form) => [form.get('client_id'), form.get('device_code')])).toEqual([['cli', null], ['cli', 'd'], ['cli', 'd'], ['cli', 'd']]);
});

test.each([
  ['refuses', { error: 'access_denied' }, '被拒绝'],
  ['may not', { error: 'invalid_grant' }, 'invalid_grant'],
])('ends when the person %s', async (_what, answer, message) => {
  answers = [answer];
  await expect(deviceToken(issuer, say)).rejects.toThrow(message);
});

test('ends when the code has run out', async () => {
  expiresIn = 0;
  await expect(deviceToken(issuer, say)).rejects.toThrow('已过期');
});

test('says so when nobody answers', async () => {
  await expect(deviceToken('http://127.0.0.1:9/identity', say)).rejects.toThrow('没有应答');
});
