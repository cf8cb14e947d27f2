import fc from 'fast-check';
import { SHARING_MS, SharedReads } from './shared-reads';

interface Begun {
  key: string;
  signal: AbortSignal;
  until: number;
  resolve: (answer: string) => void;
  reject: (error: Error) => void;
}

function reads() {
  const shared = new SharedReads<string>();
  const begun: Begun[] = [];
  const join = (key: string, until = 1_000, controller = new AbortController()) => {
    const { answer, shared: joined } = shared.join(key, { signal: controller.signal, until }, (signal, callUntil) =>
      new Promise((resolve, reject) => {
        begun.push({ key, signal, until: callUntil, resolve, reject });
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
    );
    const outcome = answer.then((text) => text, (error: Error) => `failed: ${error.message}`);
    return { outcome, joined, leave: (reason = 'left') => controller.abort(new Error(reason)) };
  };
  return { shared, begun, join };
}

test('two of the same are one call, two different ones are two', async () => {
  const { begun, join } = reads();
  const waiters = [join('a'), join('a'), join('b')];
  expect([begun.map(({ key }) => key), waiters.map(({ joined }) => joined)]).toEqual([['a', 'b'], [false, true, false]]);
  for (const call of begun) call.resolve(`of ${call.key}`);
  expect(await Promise.all(waiters.map(({ outcome }) => outcome))).toEqual(['of a', 'of a', 'of b']);
});

test('a failure is everybody\'s, and the next one asks again', async () => {
  const { begun, join } = reads();
  const waiters = [join('a'), join('a')];
  begun[0]?.reject(new Error('away'));
  expect(await Promise.all(waiters.map(({ outcome }) => outcome))).toEqual(['failed: away', 'failed: away']);
  expect(join('a').joined).toBe(false);
});

test('who leaves goes with their own reason, and the call goes with the last one', async () => {
  const { begun, join } = reads();
  const [first, second] = [join('a'), join('a')];
  first.leave('request deadline');
  expect([await first.outcome, begun[0]?.signal.aborted]).toEqual(['failed: request deadline', false]);
  second.leave();
  expect([await second.outcome, begun[0]?.signal.aborted]).toEqual(['failed: left', true]);
  expect(join('a').joined).toBe(false);
});

test('nobody joins a call that will not last as long as they may wait', () => {
  const { begun, join } = reads();
  join('a', 1_000);
  expect([join('a', 1_000 + SHARING_MS).joined, join('a', 1_001 + SHARING_MS).joined]).toEqual([true, false]);
  expect(begun.map(({ until }) => until)).toEqual([1_000 + SHARING_MS, 1_001 + 2 * SHARING_MS]);
});

test('who is gone already asks nothing', async () => {
  const { begun, join } = reads();
  const controller = new AbortController();
  controller.abort(new Error('gone'));
  expect([await join('a', 1_000, controller).outcome, begun]).toEqual(['failed: gone', []]);
});

const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('join' as const), key: fc.constantFrom('a', 'b') }),
    fc.record({ do: fc.constantFrom('leave' as const, 'answer' as const), at: fc.nat(20) }),
    fc.record({ do: fc.constant('fence' as const) }),
  ),
  { maxLength: 40 },
);

test('whatever happens: an answer is that of the own key and not older than the last fence, and a call lives exactly while somebody waits', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { shared, begun, join } = reads();
      const waiters: { key: string; call: number; left: boolean; waiter: ReturnType<typeof join> }[] = [];
      const answered = new Set<number>();
      let fence = 0;
      for (const step of all) {
        if (step.do === 'fence') {
          shared.fence();
          fence = begun.length;
        } else if (step.do === 'join') {
          const before = begun.length;
          const waiter = join(step.key);
          // The open call of a key is always its latest one.
          const call = begun.length > before ? before : begun.findLastIndex(({ key }) => key === step.key);
          expect(call).toBeGreaterThanOrEqual(fence);
          waiters.push({ key: step.key, call, left: false, waiter });
        } else if (step.do === 'leave') {
          const leaving = waiters[step.at];
          if (!leaving || leaving.left || answered.has(leaving.call)) continue;
          leaving.left = true;
          leaving.waiter.leave();
        } else if (begun[step.at] && !begun[step.at]?.signal.aborted) {
          answered.add(step.at);
          begun[step.at]?.resolve(`${step.at} ${begun[step.at]?.key}`);
        }
        // Let answers reach those who wait.
        for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
        begun.forEach(({ signal }, call) => {
          const waiting = waiters.some((each) => each.call === call && !each.left);
          if (!answered.has(call)) expect(signal.aborted).toBe(!waiting);
        });
      }
      begun.forEach((call, at) => call.resolve(`${at} ${call.key}`));
      for (const { key, call, left, waiter } of waiters) expect(await waiter.outcome).toBe(left ? 'failed: left' : `${call} ${key}`);
    }),
    { numRuns: 200 },
  );
});
