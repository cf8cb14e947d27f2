import { clearCookie, cookieNames, cookieValue, foreignCookies, readCookies, setCookie } from './cookies';

describe('the names of cookies', () => {
  test.each([
    ['http://localhost:4000', '__Host-tongxin-4000'],
    ['http://127.0.0.1:5000', '__Host-tongxin-5000'],
    ['https://tongxin.example', '__Host-tongxin-443'],
    ['http://localhost', '__Host-tongxin-80'],
  ])('%s', (url, session) => {
    expect(cookieNames(new URL(url))).toEqual({ session, flowPrefix: `${session}-flow-` });
  });
});

describe('a cookie header', () => {
  test.each<[string | undefined, string | null]>([
    [undefined, null],
    ['', null],
    ['a=1; s=x=y ; b=2', 'x=y'],
    ['s=', ''],
    ['s', null],
    ['=s', null],
    ['s=one; s=two', null],
    ['S=x', null],
  ])('%j holds %j', (header, value) => {
    expect(cookieValue(readCookies(header), 's')).toBe(value);
  });

  const names = cookieNames(new URL('http://localhost:4000'));
  test.each<[string | undefined, string | null]>([
    [undefined, null],
    [`${names.session}=secret`, null],
    [`a=1; ${names.session}=secret; ${names.flowPrefix}x=y; b=2`, 'a=1; b=2'],
    [`${names.session}=one; ${names.session}=two; __Host-tongxin-5000=theirs`, '__Host-tongxin-5000=theirs'],
  ])('%j shows identity %j', (header, kept) => {
    expect(foreignCookies(header, names)).toBe(kept);
  });
});

test('a cookie is out of reach of scripts, neighbours and plain http', () => {
  expect(setCookie('s', 'v', null)).toBe('s=v; Path=/; HttpOnly; Secure; SameSite=Lax');
  expect(clearCookie('s')).toBe('s=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0');
});
