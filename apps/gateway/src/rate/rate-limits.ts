import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Within one minute. Limits that no real client meets. */
export const RATES = {
  /** Requests to the graph of one account. */
  requests: 3_000,
  /** Objects that the operations of one account may ask for (`measureOperation`). */
  cost: 500_000,
  /** Sensitive mutations of one account. */
  sensitive: 30,
  /** Requests of one address before anybody has signed in: pages, sign-in, identity. A building shares one address. */
  anonymous: 3_000,
  /** Requests of one address that proved nobody and failed. */
  failures: 600,
} as const;

export type Rate = keyof typeof RATES;

/** Too many: try again after this many whole seconds, at least 1. */
export interface Exceeded {
  rate: Rate;
  retryAfterSeconds: number;
}

/** Counts in memory, so per gateway process; `null` everywhere when switched off. */
export class RateLimits {
  private readonly limiters: Readonly<Record<Rate, RateLimiterMemory>> | null;

  constructor(enabled: boolean, rates: Readonly<Record<Rate, number>> = RATES) {
    const limiter = (rate: Rate) => new RateLimiterMemory({ keyPrefix: rate, points: rates[rate], duration: 60 });
    this.limiters = enabled
      ? { requests: limiter('requests'), cost: limiter('cost'), sensitive: limiter('sensitive'), anonymous: limiter('anonymous'), failures: limiter('failures') }
      : null;
  }

  /** Takes `points` from the budget of `key`; null when it had them. */
  async take(rate: Rate, key: string, points = 1): Promise<Exceeded | null> {
    if (!this.limiters || points <= 0) return null;
    try {
      await this.limiters[rate].consume(key, points);
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return exceeded(rate, refused);
    }
  }

  /** What `take` would answer now, taking nothing. */
  async spent(rate: Rate, key: string): Promise<Exceeded | null> {
    const taken = await this.limiters?.[rate].get(key);
    return taken && taken.remainingPoints < 1 && taken.msBeforeNext > 0 ? exceeded(rate, taken) : null;
  }
}

const exceeded = (rate: Rate, { msBeforeNext }: RateLimiterRes): Exceeded => ({ rate, retryAfterSeconds: Math.min(60, Math.max(1, Math.ceil(msBeforeNext / 1_000))) });

/** One household or office has a whole /64 of IPv6. */
export function addressKey(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? front : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return `${groups.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}
