import { gql, type ObservableQuery } from '@apollo/client';
import { createGraphClient } from './graph-client';
import { readOn, refresh } from './read-on';
import { codesOf, sentenceOf } from './sentences';
import type { Session } from './session';

const facts = { possibleTypes: {}, pages: { Query: { people: ['departmentId'] } }, parts: ['Me', 'PersonConnection', 'PageInfo'] };
const PEOPLE = gql`query People($departmentId: ID, $after: String) { people(departmentId: $departmentId, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;

/** A session whose gateway gives these answers in turn; an Error is a network that fails. */
function sessionAnswering(...answers: readonly (object | Error)[]) {
  const asked: { query: string; variables: object }[] = [];
  const left = [...answers];
  const session: Session = {
    open: async () => null,
    signOut: async () => '/',
    upload: async () => ({}),
    ask: async (request) => {
      asked.push(request as (typeof asked)[number]);
      const answer = left.shift();
      if (answer instanceof Error || !answer) throw answer ?? new Error('asked too often');
      return answer as Record<string, unknown>;
    },
  };
  return { client: createGraphClient(session, facts), asked };
}

const people = (ids: readonly string[], endCursor: string | null, hasNextPage = endCursor !== null) => ({
  data: { people: { __typename: 'PersonConnection', nodes: ids.map((id) => ({ __typename: 'Person', id })), pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor } } },
});
const idsIn = (data: unknown): string[] => (data as { people: { nodes: { id: string }[] } }).people.nodes.map(({ id }) => id);

/** Watches a list: what it held, one after another, and a way to wait until it holds something. */
function watch(query: ObservableQuery) {
  const seen: string[] = [];
  const waiting = new Map<string, () => void>();
  const watched = query.subscribe(({ data }) => {
    const ids = data ? idsIn(data).join('') : '';
    if (!ids || ids === seen.at(-1)) return;
    seen.push(ids);
    waiting.get(ids)?.();
  });
  const holds = (ids: string) => new Promise<void>((held) => (seen.at(-1) === ids ? held() : waiting.set(ids, held)));
  return { seen, holds, unsubscribe: () => watched.unsubscribe() };
}

describe('pages', () => {
  it('are put one after another, each list by itself, and begin anew without a cursor', async () => {
    const { client } = sessionAnswering(people(['a', 'b'], 'b'), people(['c'], null), people(['x'], null), people(['a'], null));
    const ask = (variables: object) => client.query({ query: PEOPLE, variables, fetchPolicy: 'network-only' });
    const known = () => idsIn(client.readQuery({ query: PEOPLE }));
    await ask({});
    await ask({ after: 'b' });
    await ask({ departmentId: 'd' });
    expect(known()).toEqual(['a', 'b', 'c']);
    await ask({});
    expect(known()).toEqual(['a']);
  });

  it('that two read on at once hold everybody once', async () => {
    const { client } = sessionAnswering(people(['a', 'b'], 'b'), people(['c'], 'c'), people(['c'], 'c'), people(['d'], null));
    for (const variables of [{}, { after: 'b' }, { after: 'b' }, { after: 'c' }]) await client.query({ query: PEOPLE, variables, fetchPolicy: 'network-only' });
    expect(idsIn(client.readQuery({ query: PEOPLE }))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('that were read on are read as far as before when all is asked anew, and change at once', async () => {
    const { client, asked } = sessionAnswering(people(['a', 'b'], 'b'), people(['c', 'd'], 'd'), people(['a', 'x'], 'x'), people(['b', 'c'], 'c'), people(['x'], 'x'), people(['y'], null));
    const query = client.watchQuery({ query: PEOPLE, variables: { departmentId: 'd' } });
    const { seen, holds, unsubscribe } = watch(query);
    await holds('ab');
    await readOn(query, { after: 'b' });
    await holds('abcd');
    await refresh(client);
    // Who waits for it has been told.
    expect(seen.at(-1)).toBe('axbc');
    expect(seen).toEqual(['ab', 'abcd', 'axbc']);
    expect(asked.map(({ variables }) => variables)).toEqual([{ departmentId: 'd' }, { departmentId: 'd', after: 'b' }, { departmentId: 'd' }, { departmentId: 'd', after: 'x' }]);
    // Another list was not read on.
    await query.reobserve({ variables: { departmentId: 'e' } });
    await holds('x');
    await refresh(client);
    await holds('y');
    unsubscribe();
  });

  it('of several lists are read on together, each until its end, and as far when all is asked anew', async () => {
    type Two = Record<'one' | 'other', { nodes: { id: string }[]; pageInfo: { endCursor: string | null } }>;
    const TWO = gql`query Two($ofOne: String, $ofOther: String) { one: people(departmentId: "1", after: $ofOne) { ...Page } other: people(departmentId: "2", after: $ofOther) { ...Page } } fragment Page on PersonConnection { nodes { id } pageInfo { hasNextPage endCursor } }`;
    const two = (one: ReturnType<typeof people>, other: ReturnType<typeof people>) => ({ data: { one: one.data.people, other: other.data.people } });
    const last = (id: string) => people([id], id, false);
    const answers = [two(last('a'), people(['x'], 'x')), two(people([], null), people(['y'], 'y')), two(people([], null), last('z'))];
    const { client, asked } = sessionAnswering(...answers, ...answers);
    const query = client.watchQuery<Two>({ query: TWO });
    const now = () => {
      const { one, other } = client.readQuery<Two>({ query: TWO }) as Two;
      return { ids: [one, other].map(({ nodes }) => nodes.map(({ id }) => id).join('')), ends: { ofOne: one.pageInfo.endCursor, ofOther: other.pageInfo.endCursor } };
    };
    const watched = await new Promise<{ unsubscribe: () => void }>((first) => { const each = query.subscribe(({ data }) => data && first(each)); });
    await readOn(query, now().ends);
    expect(now()).toEqual({ ids: ['a', 'xy'], ends: { ofOne: 'a', ofOther: 'y' } });
    await readOn(query, now().ends);
    expect(now().ids).toEqual(['a', 'xyz']);
    await refresh(client);
    expect(now().ids).toEqual(['a', 'xyz']);
    const sent = [{}, { ofOne: 'a', ofOther: 'x' }, { ofOne: 'a', ofOther: 'y' }];
    expect(asked.map(({ variables }) => variables)).toEqual([...sent, ...sent]);
    watched.unsubscribe();
  });

  it.each([false, true])('are asked for anew while an earlier answer is on its way, and the later one stands; read on: %s', async (isReadOn) => {
    const answers: ((answer: Record<string, unknown>) => void)[] = [];
    const session: Session = { open: async () => null, signOut: async () => '/', upload: async () => ({}), ask: () => new Promise((answer) => answers.push(answer)) };
    const client = createGraphClient(session, facts);
    const asked = async (nth: number) => { while (answers.length < nth) await new Promise((next) => setTimeout(next, 1)); return answers[nth - 1] as (typeof answers)[number]; };
    const query = client.watchQuery({ query: PEOPLE, variables: {} });
    const { holds, seen, unsubscribe } = watch(query);
    (await asked(1))(people(['a'], 'a'));
    await holds('a');
    if (isReadOn) {
      const reading = readOn(query, { after: 'a' });
      (await asked(2))(people(['b'], null));
      await reading;
    }
    const before = answers.length;
    const both = [refresh(client), refresh(client)];
    const [first, second] = [await asked(before + 1), await asked(before + 2)];
    second(people(['c'], null));
    await holds('c');
    first(people(['d'], null));
    await Promise.allSettled(both);
    expect(seen.at(-1)).toBe('c');
    unsubscribe();
  });

  it('that cannot be read anew are asked for as ever, and what failed is said', async () => {
    const { client } = sessionAnswering(people(['a'], 'a'), people(['b'], 'b'), new TypeError('Failed to fetch'), new TypeError('Failed to fetch'));
    const query = client.watchQuery({ query: PEOPLE, variables: {} });
    const { holds, unsubscribe } = watch(query);
    await holds('a');
    await readOn(query, { after: 'a' });
    await expect(refresh(client)).rejects.toThrow('Failed to fetch');
    unsubscribe();
  });
});

describe('a part without an id', () => {
  it('is put together from what several queries asked of it', async () => {
    const { client } = sessionAnswering({ data: { me: { __typename: 'Me', offices: ['HR'] } } }, { data: { me: { __typename: 'Me', name: '甲' } } });
    await client.query({ query: gql`query A { me { offices } }` });
    await client.query({ query: gql`query B { me { name } }` });
    expect(client.readQuery({ query: gql`query C { me { offices name } }` })).toMatchObject({ me: { offices: ['HR'], name: '甲' } });
  });
});

describe('what an operation is sent as', () => {
  it('is its text with every type’s name, as the manifest lists it', async () => {
    const { client, asked } = sessionAnswering(people([], null));
    await client.query({ query: PEOPLE });
    expect(asked[0]?.query).toContain('nodes {\n      id\n      __typename\n    }');
  });
});

describe('a failure', () => {
  const failing = async (answer: object | Error): Promise<unknown> => {
    const { client } = sessionAnswering(answer);
    return client.query({ query: PEOPLE }).then(() => null, (error: unknown) => error);
  };
  const refusing = (code: string, message = '…', more = {}) => failing({ errors: [{ message, extensions: { code, ...more } }] });

  it.each([
    ['UNAUTHENTICATED', '登录已结束，请重新登录后继续。', 'Your session has ended: sign in again to go on.'],
    ['DIRECTORY_STALE', '组织数据暂未更新，稍后自动恢复，请过一分钟再试。', 'The directory is not up to date at the moment: try again in a minute.'],
    ['CONFLICT', '这条记录刚被改过，请核对现在的内容后再改。', 'This record has just been changed: look at it as it is now, then change it.'],
  ])('%s is a sentence that says what to do, in both languages', async (code, zh, en) => {
    const error = await refusing(code);
    expect([sentenceOf(error, 'zh'), sentenceOf(error, 'en'), codesOf(error)]).toEqual([zh, en, [code]]);
  });

  it('of the caller keeps the Chinese sentence that names the reason', async () => {
    const error = await refusing('BAD_USER_INPUT', '地点至多 60 字');
    expect([sentenceOf(error, 'zh'), sentenceOf(error, 'en')]).toEqual(['地点至多 60 字', 'What was entered is not acceptable: check it and try again.']);
  });

  it('of ours shows the number under which the log has it, and no message from inside', async () => {
    const error = await refusing('INTERNAL_SERVER_ERROR', 'relation app.talk does not exist', { requestId: 'r-1' });
    expect(sentenceOf(error, 'zh')).toBe('系统出错了，请稍后再试（r-1）。');
  });

  it('of the network is not taken for an answer', async () => {
    const error = await failing(new TypeError('Failed to fetch'));
    expect([sentenceOf(error, 'en'), codesOf(error)]).toEqual(['The server cannot be reached: check the network and try again.', []]);
  });
});
