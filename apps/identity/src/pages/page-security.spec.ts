import { randomBytes } from 'node:crypto';
import { SecretBox } from '../secret-box';
import { formToken, isFormToken, sentFromOurPages } from './page-security';

const ours = 'http://localhost:4000';

it.each<[boolean, string, Record<string, string>]>([
  [true, 'from our page', { origin: ours, 'sec-fetch-site': 'same-origin' }],
  [true, 'typed by hand, or by a client that says nothing', {}],
  [false, 'from elsewhere', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  [false, 'from another port of this machine', { origin: 'http://localhost:4999', 'sec-fetch-site': 'same-site' }],
  [false, 'from nowhere (a sandboxed frame)', { origin: 'null' }],
  [false, 'where only one header gives it away', { 'sec-fetch-site': 'cross-site' }],
  [false, 'with an origin that only begins like ours', { origin: `${ours}.evil.example` }],
])('%s: a form %s', (accepted, _, headers) => {
  expect(sentFromOurPages(headers, `${ours}/`)).toBe(accepted);
});

it('a form token holds for one purpose under one secret', () => {
  const secret = new SecretBox(randomBytes(32));
  const token = formToken(secret, 'interaction one');
  expect([
    isFormToken(secret, 'interaction one', token), isFormToken(secret, 'interaction two', token), isFormToken(new SecretBox(randomBytes(32)), 'interaction one', token),
    isFormToken(secret, 'interaction one', token.slice(1)), isFormToken(secret, 'interaction one', undefined), isFormToken(secret, 'interaction one', [token]),
  ]).toEqual([true, false, false, false, false, false]);
});
