import { everyStaff, whoMay } from '../standing.fixtures';
import { canRecordAppointments, canSeeDepartments } from './department.policy';

it('canSeeDepartments: everybody on the staff, nobody else', () => {
  expect(whoMay(canSeeDepartments)).toEqual(everyStaff);
});

it('canRecordAppointments: HR alone, not the leadership that decided', () => {
  expect(whoMay(canRecordAppointments)).toEqual(['hr']);
});
