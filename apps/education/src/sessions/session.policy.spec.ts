import { aStanding } from '../standing.fixtures';
import { canSeeAttendance, canSeeParticipants, canSeeSessions, isHost } from './session.policy';

const ofBranch = { hostBranchId: 'b', hostDepartmentId: null, on: '2026-11-01' };
const ofUnit = { hostBranchId: null, hostDepartmentId: 'd', on: '2026-11-01' };
const ofUnion = { hostBranchId: null, hostDepartmentId: null, on: '2026-11-01' };
const committee = aStanding({ committeeOf: new Set(['b']) });
const head = aStanding({ headOf: new Set(['d']) });
const others = {
  nobody: null,
  staff: aStanding(),
  'a member of the branch': aStanding({ memberOf: new Set(['b']) }),
  'staff of the unit': aStanding({ staffOf: new Set(['d']) }),
  'the committee of another branch': aStanding({ committeeOf: new Set(['x']) }),
  'the head of another unit': aStanding({ headOf: new Set(['x']) }),
  discipline: aStanding({ offices: new Set(['DISCIPLINE' as const]) }),
};
const offices = {
  'party affairs': aStanding({ offices: new Set(['PARTY_AFFAIRS' as const]) }),
  HR: aStanding({ offices: new Set(['HR' as const]) }),
  leadership: aStanding({ leader: true }),
};

it('canSeeSessions: all staff, nobody else', () => {
  expect([canSeeSessions(null), canSeeSessions(aStanding())]).toEqual([false, true]);
});

it('isHost: the committee of the host branch, the head of the host unit', () => {
  expect([isHost(committee, ofBranch), isHost(head, ofUnit)]).toEqual([true, true]);
  expect([isHost(committee, ofUnit), isHost(head, ofBranch), isHost(committee, ofUnion), isHost(head, ofUnion)]).toEqual([false, false, false, false]);
  for (const who of [...Object.values(others), ...Object.values(offices)]) expect(isHost(who, ofBranch) || isHost(who, ofUnit)).toBe(false);
});

it('canSeeAttendance: the host, party affairs, HR, leadership', () => {
  expect([canSeeAttendance(committee, ofBranch), canSeeAttendance(head, ofUnit)]).toEqual([true, true]);
  for (const who of Object.values(offices)) expect(canSeeAttendance(who, ofUnion)).toBe(true);
  for (const who of Object.values(others)) expect(canSeeAttendance(who, ofBranch) || canSeeAttendance(who, ofUnit)).toBe(false);
});

it('canSeeParticipants: the host, for 30 days', () => {
  expect([canSeeParticipants(committee, ofBranch, '2026-12-01'), canSeeParticipants(head, ofUnit, '2026-12-01')]).toEqual([true, true]);
  expect([canSeeParticipants(committee, ofBranch, '2026-12-02'), canSeeParticipants(head, ofUnit, '2026-10-31')]).toEqual([false, false]);
  for (const who of [...Object.values(others), ...Object.values(offices)]) expect(canSeeParticipants(who, ofBranch, '2026-11-02')).toBe(false);
});
