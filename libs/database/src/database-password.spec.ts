import { refuseWeakPasswords } from './database-password';

const url = (password: string, user = 'talks') => `postgresql://${user}:${password}@db:5432/talks`;

describe('passwords of databases', () => {
  test.each<[string, string | null]>([
    ['a random one', null],
    ['', 'no password'],
    ['short', 'fewer than 12'],
    ['elevenchars', 'fewer than 12'],
    ['postgrespostgres', 'well-known'],
    ['Password123456!', 'well-known'],
    ['changeme-changeme', 'well-known'],
    ['aaaaaaaaaaaaaaaa', 'well-known'],
    ['123456789012', 'well-known'],
    ['talks-2026-2026', 'well-known'],
    ['organisation', 'well-known'],
    ['correct horse battery', null],
    ['k3-Vq9_mB2xT', null],
  ])('%s', (password, line) => {
    const given = password === 'a random one' ? 'kX3vQ9mB2xTz8LpWcR5nYd7f' : password;
    const refusal = refuseWeakPasswords({ DATABASE_URL: url(encodeURIComponent(given)) }, false);
    if (line === null) expect(refusal).toBeNull();
    else {
      expect(refusal).toMatch(new RegExp(`^DATABASE_URL.*${line}`));
      if (given) expect(refusal).not.toContain(given);
    }
  });

  test('every address of the environment is looked at, and nothing else', () => {
    expect(refuseWeakPasswords({ DATABASE_URL: url('kX3vQ9mB2xTz8LpW'), EVENTS_DATABASE_URL: url('events', 'events') }, false)).toContain('EVENTS_DATABASE_URL');
    expect(refuseWeakPasswords({ PUBLIC_URL: 'https://a:b@example.org', IDENTITY_URL: 'http://127.0.0.1:4006', DATABASE_NAME: url('x') }, false)).toBeNull();
    expect(refuseWeakPasswords({ DATABASE_URL: 'postgresql://' }, false)).toContain('DATABASE_URL');
  });

  test('a percent sign that encodes nothing is read as it stands', () => {
    expect(refuseWeakPasswords({ DATABASE_URL: url('100%zuverlaessig') }, false)).toBeNull();
  });

  test('practice mode takes any', () => {
    expect(refuseWeakPasswords({ DATABASE_URL: url('talks') }, true)).toBeNull();
  });
});
