import { hash, parseOptions, verify } from '@node-rs/argon2';

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
export const argon2Terms = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** What the library calls argon2id. */
const argon2id = 2;

/** Too many sign-ins at once: try again in a moment. */
export class PasswordsBusy extends Error {
  constructor() {
    super('too many passwords are being checked');
  }
}

export interface Passwords {
  /** @throws PasswordsBusy */
  hash(password: string): Promise<string>;
  /** Takes as long where there is no hash (null): nobody learns from the time whether a name exists. @throws PasswordsBusy */
  verify(hash: string | null, password: string): Promise<boolean>;
  /** Made with other parameters than today's: hash the password again at the next sign-in. */
  outdated(hash: string): boolean;
}

/** The form in which passwords are compared: one spelling of characters that look the same. */
export const normalPassword = (password: string): string => password.normalize('NFC');

/** Every hash takes 19 MiB: `concurrency` run at once, `queue` wait, the rest is turned away. */
export function createPasswords({ concurrency = 4, queue = 64, terms = argon2Terms }: { concurrency?: number; queue?: number; terms?: Readonly<typeof argon2Terms> | { memoryCost: number; timeCost: number; parallelism: number } } = {}): Passwords {
  let running = 0;
  const waiting: (() => void)[] = [];
  const limited = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < concurrency) running += 1;
    else {
      if (waiting.length >= queue) throw new PasswordsBusy();
      // Whoever leaves hands its place over, so that nobody slips in between.
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
  let nobody: Promise<string> | undefined;
  const nobodysHash = (): Promise<string> => (nobody ??= hash('nobody has this password', terms));
  return {
    hash: (password) => limited(() => hash(normalPassword(password), terms)),
    verify: (stored, password) => limited(async () => {
      const right = await verify(stored ?? (await nobodysHash()), normalPassword(password));
      return right && stored !== null;
    }),
    outdated(stored) {
      const made = parseOptions(stored);
      return Number(made.algorithm) !== argon2id || made.memoryCost !== terms.memoryCost || made.timeCost !== terms.timeCost || made.parallelism !== terms.parallelism;
    },
  };
}
