import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Resolves with the first truthy answer of `condition`, asked every `interval` ms (20). An answer that throws counts as "not yet".
 * @throws Error after `timeout` ms (10,000), with what the condition said last
 */
export async function waitFor<T>(
  condition: () => T | Promise<T>,
  { timeout = 10_000, interval = 20 }: { readonly timeout?: number; readonly interval?: number } = {},
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    let last: unknown;
    try {
      const answer = await condition();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) throw new Error(`not so after ${timeout} ms; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`, { cause: last });
    await sleep(interval);
  }
}
