import { addressKey, RateLimits, RATES } from './rate-limits';
import { isSensitive } from './sensitive-mutations';

const few = { requests: 3, cost: 100, sensitive: 1, anonymous: 2, failures: 2 };

describe('a budget', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('is each key\'s own, and full again after a minute', async () => {
    const rates = new RateLimits(true, few);
    for (let at = 0; at < 3; at += 1) expect(await rates.take('requests', 'a')).toBeNull();
    jest.advanceTimersByTime(20_000);
    expect(await rates.take('requests', 'a')).toEqual({ rate: 'requests', retryAfterSeconds: 40 });
    expect(await rates.take('requests', 'b')).toBeNull();
    jest.advanceTimersByTime(40_001);
    expect(await rates.take('requests', 'a')).toBeNull();
  });

  test('that is spent says so without being asked for more, and is no longer so after a minute', async () => {
    const rates = new RateLimits(true, few);
    expect(await rates.spent('requests', 'a')).toBeNull();
    for (let at = 0; at < 3; at += 1) {
      expect(await rates.spent('requests', 'a')).toBeNull();
      await rates.take('requests', 'a');
    }
    jest.advanceTimersByTime(20_000);
    expect([await rates.spent('requests', 'a'), await rates.spent('requests', 'b')]).toEqual([{ rate: 'requests', retryAfterSeconds: 40 }, null]);
    jest.advanceTimersByTime(40_001);
    expect(await rates.spent('requests', 'a')).toBeNull();
    expect(await rates.take('requests', 'a')).toBeNull();
  });

  test('is taken from by cost', async () => {
    const rates = new RateLimits(true, few);
    expect([await rates.take('cost', 'a', 60), await rates.take('cost', 'a', 0), await rates.take('cost', 'a', 60)]).toEqual([null, null, { rate: 'cost', retryAfterSeconds: 60 }]);
  });

  test('comes back when the wall clock is put back an hour', async () => {
    const rates = new RateLimits(true, few);
    for (let at = 0; at < 4; at += 1) await rates.take('requests', 'a');
    jest.setSystemTime(Date.now() - 3_600_000);
    for (const refused of [await rates.take('requests', 'a'), await rates.spent('requests', 'a')]) expect(refused?.retryAfterSeconds).toBeLessThanOrEqual(60);
    jest.advanceTimersByTime(60_001);
    expect(await rates.take('requests', 'a')).toBeNull();
  });

  test('knows no end when limits are off', async () => {
    const rates = new RateLimits(false, few);
    expect([await rates.take('requests', 'a', 1e9), await rates.spent('requests', 'a')]).toEqual([null, null]);
  });
});

test('no single operation exceeds the budget of a minute', () => expect(RATES.cost).toBeGreaterThan(5 * 50_000));

test.each([
  ['10.1.2.3', '10.1.2.3'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8:0:1::7', '2001:db8:0:1::/64'],
  ['2001:0db8:0000:0001:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('the address %s is counted as %s', (address, key) => expect(addressKey(address)).toBe(key));

test.each(['startImport', 'applyImport', 'issueInvitations', 'renewInvitation', 'revokeInvitation', 'resetAccount', 'blockAccount', 'unblockAccount', 'endSession', 'endSessions', 'changePassword', 'recordDeparture', 'openCalendarFeed', 'requestAuditOpening', 'answerAuditOpening', 'endAuditOpening'])(
  '%s is sensitive',
  (name) => expect(isSensitive(name)).toBe(true),
);
test.each(['recordTalk', 'planTalk', 'appointHead', 'people', '__typename'])('%s is not', (name) => expect(isSensitive(name)).toBe(false));
