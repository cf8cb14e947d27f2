import { feedDigest, feedPath, isFeedSecret, newFeedSecret } from './feed-secret';

it('a secret has 256 bits, is new each time, and is not what is kept of it', () => {
  const secrets = Array.from({ length: 50 }, newFeedSecret);
  expect(new Set(secrets).size).toBe(50);
  for (const secret of secrets) expect([isFeedSecret(secret), Buffer.from(secret, 'base64url').length, feedDigest(secret).length]).toEqual([true, 32, 32]);
  expect(feedDigest(secrets[0] ?? '')).toEqual(feedDigest(secrets[0] ?? ''));
  expect(feedDigest(secrets[0] ?? '')).not.toEqual(feedDigest(secrets[1] ?? ''));
});

it.each([null, 7, '', 'short', 'x'.repeat(44), `${'x'.repeat(42)}/`, `${'x'.repeat(42)}密`])('%p is none', (text) => expect(isFeedSecret(text)).toBe(false));

it('the address names the institution and the secret', () => expect(feedPath('i', 's')).toBe('/calendar/i.s.ics'));
