import { comesFromInside } from './comes-from-inside';

test.each<[string, Record<string, string>, boolean]>([
  ['127.0.0.1', {}, true],
  ['::ffff:10.0.0.1', {}, true],
  ['10.0.0.1', { 'x-forwarded-for': '192.168.0.1, fd00::1' }, true],
  ['203.0.113.7', {}, false],
  ['2001:db8::1', {}, false],
  ['127.0.0.1', { 'x-forwarded-for': '203.0.113.7' }, false],
  ['127.0.0.1', { 'x-forwarded-for': '10.0.0.1, 203.0.113.7' }, false],
  ['127.0.0.1', { 'x-forwarded-for': 'unknown' }, false],
  ['127.0.0.1', { 'x-forwarded-for': '' }, false],
  ['127.0.0.1', { forwarded: 'for=10.0.0.1' }, false],
])('%s with %p: %p', (ip, headers, inside) => expect(comesFromInside({ ip, headers })).toBe(inside));
