import { watched } from './take-over';

const optionsOf = (url: string): string | null => new URL(watched(url)).searchParams.get('options');

test('an address is watched, whatever it said before', () => {
  expect(optionsOf('postgres://u:p@h:1/d')).toBe('-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3');
  expect(optionsOf('postgres://u:p@h:1/d?options=-c%20statement_timeout%3D1')).toMatch(/^-c statement_timeout=1 -c tcp_keepalives_idle=10 /);
});
