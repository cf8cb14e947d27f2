import { askedByLoopbackName } from './loopback-host';

it.each<[boolean, Record<string, string>]>([
  [true, { host: 'localhost:4000' }],
  [true, { host: '127.0.0.1:4006' }],
  [true, { host: '[::1]:4006' }],
  [true, { host: '127.0.0.1:4006', 'x-forwarded-host': 'localhost:4000' }],
  [false, {}],
  [false, { host: 'evil.example:4000' }],
  [false, { host: 'localhost.evil.example' }],
  [false, { host: '127.0.0.1.evil.example' }],
  [false, { host: '127.0.0.1:4006', 'x-forwarded-host': 'evil.example' }],
  [false, { host: '127.0.0.1:4006', 'x-forwarded-host': 'localhost, evil.example' }],
  [false, { host: 'evil.example', 'x-forwarded-host': 'localhost' }],
])('%s: %j', (loopback, headers) => {
  expect(askedByLoopbackName(headers)).toBe(loopback);
});
