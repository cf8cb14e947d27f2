import { accountState, hasLeft, mayUse, type Service, type Usable } from './standing';

const today = '2026-11-23';
const account = (more: Partial<Usable> = {}): Usable => ({ blockedAt: null, serviceEndedOn: null, ...more });
const service = (from: string, to: string | null = null): Service => ({ from, to });
const ended = [service('2020-01-01', '2026-06-01')];

it.each<[string, Partial<Usable>, Service[], boolean]>([
  ['serving', {}, [service('2020-01-01')], true],
  ['serving until tomorrow', {}, [service('2020-01-01', '2026-11-24')], true],
  ['whose first day without service is today', {}, [service('2020-01-01', today)], false],
  ['who left in June', {}, ended, false],
  ['who left in June, was invited again knowing it', { serviceEndedOn: '2026-06-01' }, ended, true],
  ['who left again after that', { serviceEndedOn: '2026-06-01' }, [...ended, service('2026-07-01', '2026-09-01')], false],
  ['whose end was corrected to a later day after that', { serviceEndedOn: '2026-06-01' }, [service('2020-01-01', '2026-06-15')], false],
  ['who came back', {}, [...ended, service('2026-11-01')], true],
  ['who will come back', {}, [...ended, service('2026-12-01')], false],
  ['who moved: one period ends, the next begins', {}, [service('2020-01-01', '2026-06-01'), service('2026-06-01')], true],
  ['nobody ever knew in service: an administrator, a retired person', {}, [], true],
  ['whose service begins tomorrow', {}, [service('2026-11-24')], true],
  ['serving, but blocked', { blockedAt: new Date() }, [service('2020-01-01')], false],
  ['blocked, an administrator', { blockedAt: new Date() }, [], false],
])('somebody %s', (_who, more, services, may) => expect(mayUse(account(more), services, today)).toBe(may));

it('leaves on the day and not before', () => {
  expect(['2026-05-31', '2026-06-01'].map((day) => hasLeft(account(), ended, day))).toEqual([false, true]);
});

it.each<[string, Partial<Usable> & { passwordSetAt?: Date | null }, Service[], number]>([
  ['CLOSED', { blockedAt: new Date() }, ended, 5], ['BLOCKED', { blockedAt: new Date(), passwordSetAt: null }, [], 5], ['INVITED', { passwordSetAt: null }, [], 5], ['LOCKED', {}, [], 1], ['ACTIVE', {}, [], 0],
])('is %s, whatever comes after in the order of weight', (state, more, services, waitMs) => {
  expect(accountState({ ...account(), passwordSetAt: new Date(), ...more }, services, waitMs, today)).toBe(state);
});
