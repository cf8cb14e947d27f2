import { createSession, readSession, type Ended } from './session';

const signedIn = { viewer: { institutionId: 'i', personId: 'p', administrator: null }, signInName: 'P0013', csrf: 'c1', practice: true, signIn: '/sign-in' };

interface Sent {
  readonly url: string;
  readonly init: RequestInit & { readonly headers: Record<string, string> };
}

/** A gateway that gives these answers in turn. */
function gatewayAnswering(...answers: readonly (readonly [number, unknown])[]) {
  const sent: Sent[] = [];
  const left = [...answers];
  globalThis.fetch = async (url, init) => {
    sent.push({ url: String(url), init: init as Sent['init'] });
    const [status, body] = left.shift() ?? [500, {}];
    return Response.json(body, { status });
  };
  const ended: Ended[] = [];
  return { sent, ended, session: createSession((why) => ended.push(why)) };
}

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

describe('who is signed in', () => {
  it('is what the gateway says, or nobody', () => {
    expect(readSession(signedIn)).toEqual({ signInName: 'P0013', csrf: 'c1', practice: true, changesUntil: null });
    for (const nobody of [{ ...signedIn, viewer: null }, { ...signedIn, csrf: null }, {}, null, '<html>']) expect(readSession(nobody)).toBeNull();
  });
});

describe('until when things may be changed by hand', () => {
  const until = '2026-11-25T01:15:00.000Z';
  it('is told by the clock of this machine, whatever that one says', async () => {
    expect(readSession({ ...signedIn, steppedUpUntil: until })?.changesUntil).toEqual(new Date(until));
    expect(readSession({ ...signedIn, steppedUpUntil: 'soon' })?.changesUntil).toBeNull();
    const gateways = new Date(Date.now() - 3_600_000);
    globalThis.fetch = async () => Response.json({ ...signedIn, steppedUpUntil: new Date(gateways.getTime() + 900_000).toISOString() }, { headers: { date: gateways.toUTCString() } });
    const { changesUntil } = (await createSession(() => undefined).open()) ?? {};
    expect(Math.abs((changesUntil?.getTime() ?? 0) - Date.now() - 900_000)).toBeLessThan(5_000);
  });
});

describe('a request of the page', () => {
  it('proves which session it means', async () => {
    const { session, sent } = gatewayAnswering([200, signedIn], [200, { data: {} }]);
    await session.open();
    await session.ask({ query: '{ me { offices } }' });
    expect(sent[1]?.init).toMatchObject({ credentials: 'same-origin', headers: { 'x-csrf-token': 'c1' } });
  });

  it('with a token of the caller\'s own goes without the cookie and its proof', async () => {
    const { session, sent, ended } = gatewayAnswering([200, signedIn], [401, { errors: [] }]);
    await session.open();
    await session.ask({}, { Authorization: 'Bearer x' });
    expect(sent[1]?.init).toMatchObject({ credentials: 'omit', headers: { authorization: 'Bearer x' } });
    expect(sent[1]?.init.headers).not.toHaveProperty('x-csrf-token');
    expect(ended).toEqual([]);
  });

  it.each([
    ['the session has ended', 401, 'UNAUTHENTICATED', 'SIGNED_OUT'],
    ['another account has signed in beside it', 403, 'CSRF', 'ANOTHER_ACCOUNT'],
  ])('says that %s', async (_what, status, code, why) => {
    const { session, ended } = gatewayAnswering([200, signedIn], [status, { errors: [{ message: '…', extensions: { code } }] }]);
    await session.open();
    await session.ask({});
    expect(ended).toEqual([why]);
  });
});

describe('a workbook', () => {
  const book = new Blob(['x'], { type: 'application/zip' });
  const posted: { url: string; headers: Record<string, string> }[] = [];
  /** A browser’s way to send: half of it goes at once, and the rest unless it is taken back. */
  class HalfwayRequest {
    readonly upload: { onprogress?: (event: object) => void } = {};
    readonly status = 200;
    readonly responseText = '{"uploadId":"u1"}';
    onload?: () => void;
    onabort?: () => void;
    onloadend?: () => void;
    private readonly headers: Record<string, string> = {};
    private url = '';
    private left = false;
    open(_method: string, url: string) { this.url = url; }
    setRequestHeader(name: string, value: string) { this.headers[name] = value; }
    abort() { this.left = true; this.onabort?.(); this.onloadend?.(); }
    send() {
      posted.push({ url: this.url, headers: this.headers });
      this.upload.onprogress?.({ loaded: 1, total: 2 });
      queueMicrotask(() => { if (!this.left) { this.onload?.(); this.onloadend?.(); } });
    }
  }
  beforeEach(() => Object.defineProperty(globalThis, 'XMLHttpRequest', { configurable: true, value: HalfwayRequest }));
  afterEach(() => Reflect.deleteProperty(globalThis, 'XMLHttpRequest'));

  it('goes with the proof of the session and its name as a header can carry it, and tells how much has gone', async () => {
    const { session } = gatewayAnswering([200, signedIn]);
    await session.open();
    const sent: number[] = [];
    expect(await session.upload(book, '名册.zip', { onSent: (share) => sent.push(share) })).toEqual({ uploadId: 'u1' });
    expect([posted.at(-1), sent]).toEqual([{ url: '/uploads', headers: { accept: 'application/json', 'x-csrf-token': 'c1', 'content-type': 'application/zip', 'x-file-name': '%E5%90%8D%E5%86%8C.zip' } }, [0.5]]);
  });

  it('is taken back while it is on its way', async () => {
    const { session } = gatewayAnswering([200, signedIn]);
    await session.open();
    const way = new AbortController();
    await expect(session.upload(book, 'a.zip', { signal: way.signal, onSent: () => way.abort(new Error('taken back')) })).rejects.toThrow('taken back');
  });
});

it('signing out goes where the issuer ends its own session', async () => {
  const { session, sent } = gatewayAnswering([200, signedIn], [200, { location: '/identity/session/end?x' }]);
  await session.open();
  expect(await session.signOut(true, 'en')).toBe('/identity/session/end?x');
  expect(sent[1]).toMatchObject({ url: '/sign-out', init: { headers: { 'x-csrf-token': 'c1' }, body: '{"everywhere":true,"lang":"en"}' } });
});
