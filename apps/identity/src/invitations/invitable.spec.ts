import fc from 'fast-check';
import type { AccountState } from '../accounts/standing';
import { invite, opensFor, type Candidate } from './invitable';

const today = '2026-11-23';
const serving = [{ from: '2020-01-01', to: null }];
const left = [{ from: '2020-01-01', to: '2026-06-01' }];
const account = (state: AccountState) => ({ id: 'a', state, serviceEndedOn: null });
const candidate = (more: Partial<Candidate> = {}): Candidate => ({ account: null, services: serving, holdsHr: false, signInName: 'P0013', ...more });

it.each<[string, Partial<Candidate>, boolean, string | object]>([
  ['in service, without an account', {}, false, { kind: 'CREATE', signInName: 'P0013', serviceEndedOn: null }],
  ['unknown to organisation', { signInName: null }, false, 'PERSON_NOT_FOUND'],
  ['invited before', { account: account('INVITED') }, false, { kind: 'AGAIN', accountId: 'a', serviceEndedOn: null }],
  ['who has an account', { account: account('ACTIVE') }, false, 'ALREADY_ACTIVE'],
  ['who is locked out', { account: account('LOCKED') }, true, 'ALREADY_ACTIVE'],
  ['blocked', { account: account('BLOCKED') }, true, 'ACCOUNT_BLOCKED'],
  ['who left', { services: left }, false, 'NOT_IN_SERVICE'],
  ['who left, meant all the same', { services: left }, true, { kind: 'CREATE', signInName: 'P0013', serviceEndedOn: '2026-06-01' }],
  ['who left with an account', { services: left, account: account('CLOSED') }, false, 'NOT_IN_SERVICE'],
  ['who left with an account, meant all the same', { services: left, account: account('CLOSED') }, true, { kind: 'AGAIN', accountId: 'a', serviceEndedOn: '2026-06-01' }],
  ['never known in service', { services: [] }, false, 'NOT_IN_SERVICE'],
  ['never known in service, meant all the same', { services: [] }, true, { kind: 'CREATE', signInName: 'P0013', serviceEndedOn: null }],
])('somebody %s', (_who, more, retired, expected) => {
  const answer = invite(candidate(more), { retired, today });
  expect(answer.ok ? answer.value : answer.refusal).toEqual(expected);
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
const services = fc.array(fc.record({ from: day, to: fc.option(day) }), { maxLength: 4 });

it('whoever is invited can come in that day', () => {
  fc.assert(fc.property(services, fc.boolean(), (periods, retired) => {
    const answer = invite(candidate({ services: periods }), { retired, today });
    return !answer.ok || opensFor(answer.value, periods, today);
  }));
});
