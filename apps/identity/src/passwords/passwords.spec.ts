import { hash } from '@node-rs/argon2';
import { createPasswords, PasswordsBusy } from './passwords';

const cheap = { memoryCost: 64, timeCost: 1, parallelism: 1 };

it('knows a password by its hash, however its characters are composed; nobody has none', async () => {
  const passwords = createPasswords();
  const stored = await passwords.hash('cafe\u0301 noir');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await passwords.verify(stored, 'caf\u00e9 noir')).toBe(true);
  expect(await passwords.verify(stored, 'cafe noir')).toBe(false);
  expect(await passwords.verify(null, 'nobody has this password')).toBe(false);
});

it('hashes of other parameters are outdated', async () => {
  const passwords = createPasswords();
  expect(passwords.outdated(await passwords.hash('x'))).toBe(false);
  expect(passwords.outdated(await hash('x', { memoryCost: 19_456, timeCost: 1, parallelism: 1 }))).toBe(true);
  expect(passwords.outdated(await hash('x', { ...cheap, algorithm: 1 }))).toBe(true);
});

it('runs so many at once, lets so many wait, turns the rest away, and goes on', async () => {
  const passwords = createPasswords({ concurrency: 2, queue: 3, terms: cheap });
  const stored = await passwords.hash('right');
  const answers = await Promise.allSettled(Array.from({ length: 8 }, () => passwords.verify(stored, 'right')));
  expect(answers.map((a) => (a.status === 'fulfilled' ? a.value : (a.reason as Error).constructor))).toEqual([true, true, true, true, true, PasswordsBusy, PasswordsBusy, PasswordsBusy]);
  expect(await Promise.all([passwords.verify(stored, 'right'), passwords.verify(stored, 'wrong')])).toEqual([true, false]);
});
