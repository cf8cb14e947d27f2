import fc from 'fast-check';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createServiceVerifier, createViewerVerifier, generateKey, importSigningKey, InvalidToken, isUuid, signServiceToken, signViewerToken } from './index';
import type { KeySet, SigningKey, Viewer } from './index';
import { signToken } from './token';

const institutionId = '01900000-0000-7000-8000-000000000001';
const member: Viewer = { institutionId, personId: '01900000-0000-7000-8000-000000000002', administrator: null };
const now = new Date('2026-11-23T08:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

let gateway: SigningKey;
let organisation: SigningKey;
let stranger: SigningKey;
let keySet: KeySet;

beforeAll(async () => {
  const [first, second, third] = await Promise.all([generateKey('gateway'), generateKey('organisation'), generateKey('gateway')]);
  gateway = await importSigningKey(first.privateJwk);
  organisation = await importSigningKey(second.privateJwk);
  stranger = await importSigningKey(third.privateJwk);
  keySet = { keys: [first.publicJwk, second.publicJwk] };
});

const verify = (token: string | undefined, at = now) =>
  createViewerVerifier(keySet, { now: () => at })(token === undefined ? undefined : `Bearer ${token}`);

describe('a viewer token', () => {
  test.each<Viewer>([member, { ...member, personId: null, administrator: 'AUDIT' }, { ...member, personId: null, administrator: 'AUDIT', opened: [institutionId, institutionId] }])('carries the viewer %j', async (viewer) => {
    await expect(verify(await signViewerToken(viewer, gateway, now))).resolves.toEqual(viewer);
  });

  test('none is an anonymous viewer', async () => {
    await expect(verify(undefined)).resolves.toBeNull();
  });

  test('is refused once any byte is changed', async () => {
    const token = await signViewerToken(member, gateway, now);
    const check = createViewerVerifier(keySet, { now: () => now });
    await check(`Bearer ${token}`);
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...alphabet), async (at, character) => {
        fc.pre(token[at] !== character);
        const changed = token.slice(0, at) + character + token.slice(at + 1);
        await expect(check(`Bearer ${changed}`)).rejects.toBeInstanceOf(InvalidToken);
      }),
      { numRuns: 300 },
    );
    for (const character of alphabet.filter((one) => one !== token.at(-1))) {
      await expect(check(`Bearer ${token.slice(0, -1)}${character}`)).rejects.toBeInstanceOf(InvalidToken);
    }
  });

  test('is refused when it expires, also when it was seen before', async () => {
    let at = now;
    const check = createViewerVerifier(keySet, { now: () => at });
    const authorization = `Bearer ${await signViewerToken(member, gateway, now)}`;
    at = later(59);
    await expect(check(authorization)).resolves.toEqual(member);
    at = later(60);
    await expect(check(authorization)).rejects.toBeInstanceOf(InvalidToken);
  });

  test.each<[string, () => Promise<string> | string]>([
    ['another audience', () => signToken(claims(), gateway, { audience: 'gateway', now, seconds: 60 })],
    ['a service token', () => signServiceToken({ service: 'organisation', institutionId }, organisation, now)],
    ["a service's key in its own name", () => signViewerToken(member, organisation, now)],
    ["a service's key in the gateway's name", () => signViewerToken(member, { ...organisation, issuer: 'gateway' }, now)],
    ["a service's key under the gateway's kid", () => signViewerToken(member, { ...organisation, kid: gateway.kid, issuer: 'gateway' }, now)],
    ['the gateway in the name of a service', () => signViewerToken(member, { ...gateway, issuer: 'organisation' }, now)],
    ['an unknown key', () => signViewerToken(member, stranger, now)],
    ['alg none', () => new UnsecuredJWT(claims()).setIssuer('gateway').setAudience('subgraph').setIssuedAt(now).setExpirationTime(later(60)).encode()],
    ['alg HS256 with the public key as secret', hs256],
    ['a life of an hour', () => signToken(claims(), gateway, { audience: 'subgraph', now, seconds: 3600 })],
    ['a day in the future', () => signViewerToken(member, gateway, later(30))],
    ['no person and no administrator', () => signToken({ ...claims(), person: null }, gateway, { audience: 'subgraph', now, seconds: 60 })],
    ['a person who is an administrator', () => signToken({ ...claims(), admin: 'SYSTEM' }, gateway, { audience: 'subgraph', now, seconds: 60 })],
    ["somebody of the staff for whom accesses were opened", () => signToken({ ...claims(), opened: [member.personId] }, gateway, { audience: 'subgraph', now, seconds: 60 })],
    ['another administrator for whom accesses were opened', () => signToken({ ...claims(), person: null, admin: 'SECURITY', opened: [member.personId] }, gateway, { audience: 'subgraph', now, seconds: 60 })],
    ['more opened than there can be', () => signToken({ ...claims(), person: null, admin: 'AUDIT', opened: Array(6).fill(member.personId) }, gateway, { audience: 'subgraph', now, seconds: 60 })],
    ['something else opened', () => signToken({ ...claims(), person: null, admin: 'AUDIT', opened: ['*'] }, gateway, { audience: 'subgraph', now, seconds: 60 })],
    ['no institution', () => signToken({ person: member.personId, admin: null }, gateway, { audience: 'subgraph', now, seconds: 60 })],
    ['text', () => 'not.a.token'],
    ['nothing', () => ''],
  ])('is refused: %s', async (_, token) => {
    await expect(verify(await token())).rejects.toBeInstanceOf(InvalidToken);
  });

  test('of two persons in one is never signed', async () => {
    await expect(signViewerToken({ ...member, administrator: 'SYSTEM' }, gateway, now)).rejects.toThrow('one person or one administrator');
    await expect(signViewerToken(member, gateway, now, 61)).rejects.toThrow('at most 60 s');
  });
});

describe('a service token', () => {
  const accept = ['organisation'];
  const check = (authorization: string | undefined) => createServiceVerifier(keySet, { now: () => now, accept })(authorization);

  test('names the caller and the institution', async () => {
    const token = await signServiceToken({ service: 'organisation', institutionId }, organisation, now);
    await expect(check(`Bearer ${token}`)).resolves.toEqual({ service: 'organisation', institutionId });
  });

  test('is refused from a service that may not call, without a token, or when it is a viewer token', async () => {
    const foreign = await signServiceToken({ service: 'gateway', institutionId }, gateway, now);
    await expect(check(`Bearer ${foreign}`)).rejects.toBeInstanceOf(InvalidToken);
    await expect(check(undefined)).rejects.toBeInstanceOf(InvalidToken);
    await expect(check(`Bearer ${await signViewerToken(member, gateway, now)}`)).rejects.toBeInstanceOf(InvalidToken);
  });

  test("is never signed in another service's name", async () => {
    await expect(signServiceToken({ service: 'talks', institutionId }, organisation, now)).rejects.toThrow('cannot sign for talks');
  });
});

const claims = () => ({ institution: institutionId, person: member.personId, admin: null });

function hs256(): Promise<string> {
  const secret = Buffer.from(String(keySet.keys[0]?.x).padEnd(43, 'A'), 'base64url');
  return new SignJWT(claims())
    .setProtectedHeader({ alg: 'HS256', kid: gateway.kid })
    .setIssuer('gateway')
    .setAudience('subgraph')
    .setIssuedAt(now)
    .setExpirationTime(later(60))
    .sign(secret);
}

test('what names a row is a uuid', () => {
  expect([institutionId, institutionId.toUpperCase(), '', 'x', null, `${institutionId} `, 7].map(isUuid)).toEqual([true, true, false, false, false, false, false]);
});
