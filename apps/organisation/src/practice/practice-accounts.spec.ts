import type { Fact, FactKind } from '@tongxin/event-contracts';
import { practiceAccountsOf } from './practice-accounts';

const fact = (kind: FactKind, subjectId: string, objectId: string | null = null, more: Partial<Fact> = {}): Fact => ({ kind, subjectId, objectId, label: null, from: '2026-01-01', to: null, ...more });
const office = (who: string, label: string) => fact('OFFICE', who, null, { label });
const people = (...ids: string[]) => ids.map((id) => ({ id, staffNo: `P${id}`, name: `某${id}` }));
const serving = (...ids: string[]) => ids.map((id) => fact('IN_SERVICE', id));
/** Account → person. */
const found = (ids: string[], facts: Fact[], day = '2026-11-23') => Object.fromEntries(practiceAccountsOf(people(...ids), facts, day).map((a) => [a.account, a.personId]));

it('each office goes to the lowest staff number that holds it, whatever the order of the people', () => {
  const facts = [...serving('1', '2', '3', '4'), fact('HEAD_OF', '3', 'D2'), fact('HEAD_OF', '2', 'D3'), office('4', 'HR'), office('3', 'HR'), fact('SECRETARY_OF', '4', 'Z1')];
  expect(found(['4', '3', '2', '1'], facts)).toEqual({ head: '2', secretary: '4', hr: '3', staff: '1' });
});

it('the EVP is who has the title', () => {
  const facts = [...serving('1', '2'), fact('LEADERSHIP_UNIT', 'D1'), fact('HEAD_OF', '1', 'D1'), fact('EVP_TITLE', '2')];
  expect(found(['1', '2'], facts)['evp']).toBe('2');
});
it('without a title it is the head of the leadership unit, who is no head of staff', () => {
  const facts = [...serving('1', '2'), fact('LEADERSHIP_UNIT', 'D1'), fact('HEAD_OF', '2', 'D1'), fact('TEAM', '2')];
  expect(found(['1', '2'], facts)).toEqual({ evp: '2', staff: '1' });
});
it('a title whose holder has retired does not count', () => {
  const facts = [...serving('2'), fact('EVP_TITLE', '1'), fact('LEADERSHIP_UNIT', 'D1'), fact('HEAD_OF', '2', 'D1')];
  expect(found(['1', '2'], facts)['evp']).toBe('2');
});

it.each<[string, Fact]>([
  ['leads', fact('TEAM', '1')], ['heads a unit', fact('HEAD_OF', '1', 'D2')], ['holds an office', office('1', 'DISCIPLINE')], ['sits on a committee', fact('COMMITTEE_OF', '1', 'Z1')],
])('who %s is no ordinary staff', (_name, more) => expect(found(['1', '2'], [...serving('1', '2'), more])['staff']).toBe('2'));

it('who is not in service is retired, and an office nobody holds has no account', () => {
  expect(found(['1', '2'], [...serving('1')])).toEqual({ staff: '1', retired: '2' });
  expect(practiceAccountsOf([], [], '2026-11-23')).toEqual([]);
});

it('holds on the day asked', () => {
  const facts = [fact('IN_SERVICE', '1', null, { to: '2026-06-01' }), fact('OFFICE', '1', null, { label: 'HR', to: '2026-06-01' })];
  expect([found(['1'], facts, '2026-05-31'), found(['1'], facts, '2026-06-01')]).toEqual([{ hr: '1' }, { retired: '1' }]);
});

it('says what the account is, in Chinese', () => {
  expect(practiceAccountsOf(people('1'), serving('1'), '2026-11-23')).toEqual([{ account: 'staff', personId: '1', name: '某1', title: '教职工' }]);
});
