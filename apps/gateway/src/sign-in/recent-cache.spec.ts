import { RecentCache } from './recent-cache';

function aCache(size = 10) {
  const clock = { ms: 1_000 };
  const loads: string[] = [];
  const cache = new RecentCache<string>({ holdMs: (value) => (value === 'refused' ? 10 : 100), monotonic: () => clock.ms, size });
  const ask = (key: string, value = key): Promise<string> =>
    cache.get(key, async () => {
      loads.push(key);
      return value;
    });
  return { cache, clock, loads, ask };
}

describe('what was found out a moment ago', () => {
  test('holds for its time and no longer', async () => {
    const { clock, loads, ask } = aCache();
    await ask('a');
    clock.ms += 99;
    await ask('a');
    expect(loads).toEqual(['a']);
    clock.ms += 1;
    await ask('a');
    expect(loads).toEqual(['a', 'a']);
  });

  test('counts from the question, for the answer may be long on its way', async () => {
    const { cache, clock, loads, ask } = aCache();
    await cache.get('a', async () => {
      clock.ms += 60;
      return 'a';
    });
    clock.ms += 40;
    await ask('a');
    expect(loads).toEqual(['a']);
  });

  test('holds as long as its value says', async () => {
    const { clock, loads, ask } = aCache();
    await ask('a', 'refused');
    clock.ms += 10;
    await ask('a');
    expect(loads).toEqual(['a', 'a']);
  });

  test('is shared by all who ask at once', async () => {
    const { loads, ask } = aCache();
    await expect(Promise.all([ask('a'), ask('a'), ask('a'), ask('b')])).resolves.toEqual(['a', 'a', 'a', 'b']);
    expect(loads).toEqual(['a', 'b']);
  });

  test('is asked again after a failure', async () => {
    const { cache, ask } = aCache();
    await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    await expect(ask('a')).resolves.toBe('a');
  });

  test('is asked again when it does not fit any more', async () => {
    const { cache, loads, ask } = aCache();
    await ask('a');
    await expect(cache.get('a', async () => 'new', (value) => value === 'new')).resolves.toBe('new');
    expect(loads).toEqual(['a']);
  });

  test('once forgotten is not kept by an answer that was under way', async () => {
    const { cache, loads, ask } = aCache();
    let answer: (value: string) => void = () => undefined;
    const first = cache.get('a', () => new Promise<string>((resolve) => void (answer = resolve)));
    cache.forget('a');
    answer('stale');
    await expect(first).resolves.toBe('stale');
    await expect(ask('a')).resolves.toBe('a');
    expect(loads).toEqual(['a']);
  });

  test('is remembered when it holds no longer, also while it is asked again, until it is forgotten', async () => {
    const { cache, clock, ask } = aCache();
    expect(cache.last('a')).toBeUndefined();
    await ask('a');
    clock.ms += 1_000;
    expect(cache.last('a')).toBe('a');
    let answer: (value: string) => void = () => undefined;
    const again = cache.get('a', () => new Promise<string>((resolve) => void (answer = resolve)));
    expect(cache.last('a')).toBe('a');
    answer('new');
    await again;
    expect(cache.last('a')).toBe('new');
    cache.forget('a');
    expect(cache.last('a')).toBeUndefined();
  });

  test('that was asked again is as good as new: others go first', async () => {
    const { cache, clock, ask } = aCache(2);
    for (const key of ['a', 'b']) await ask(key);
    clock.ms += 100;
    for (const key of ['a', 'c']) await ask(key);
    expect([cache.last('a'), cache.last('b'), cache.last('c')]).toEqual(['a', undefined, 'c']);
  });

  test('is bounded: what was used longest ago goes first', async () => {
    const { cache, loads, ask } = aCache(2);
    for (const key of ['a', 'b', 'a', 'c']) await ask(key);
    expect(cache.length).toBe(2);
    await ask('a');
    await ask('b');
    expect(loads).toEqual(['a', 'b', 'c', 'b']);
  });
});
