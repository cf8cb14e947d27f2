import { everyStaff, whoMay } from '../standing.fixtures';
import { aMatter, answered, withdrawn } from './matter.fixtures';
import { canNameUnit, canRaiseMatter, canSeeMatter, canSeeTalkOfMatter, canSeeWhoRaised } from './matter.policy';

const mine = aMatter({ raiserId: 'me' });
const handled = aMatter({ handlerId: 'me' });
const unassigned = aMatter({ unitId: null, handlerId: null });

it('canRaiseMatter: T-16 everybody in service', () => expect(whoMay(canRaiseMatter)).toEqual(everyStaff.filter((name) => name !== 'retired')));

it('canSeeMatter: T-16 who raised it and whose business it is, whatever the office', () => {
  expect(whoMay((who) => canSeeMatter(who, aMatter()))).toEqual([]);
  expect(whoMay((who) => canSeeMatter(who, mine))).toEqual(everyStaff);
  expect(whoMay((who) => canSeeMatter(who, handled))).toEqual(everyStaff);
  expect(whoMay((who) => canSeeMatter(who, unassigned))).toEqual(['partyAffairs']);
});

it('canSeeMatter: W-04 what was withdrawn is the raiser’s alone', () => {
  expect(whoMay((who) => canSeeMatter(who, { ...mine, ...withdrawn }))).toEqual(everyStaff);
  for (const other of [handled, unassigned]) expect(whoMay((who) => canSeeMatter(who, { ...other, ...withdrawn }))).toEqual([]);
});

it('canSeeWhoRaised: T-16 not the office that names a unit', () => {
  expect(whoMay((who) => canSeeWhoRaised(who, unassigned))).toEqual([]);
  expect(whoMay((who) => canSeeWhoRaised(who, mine))).toEqual(everyStaff);
  expect(whoMay((who) => canSeeWhoRaised(who, handled))).toEqual(everyStaff);
});

it('canNameUnit: T-16 机关党委 where nobody answers for it and it is not answered', () => {
  expect(whoMay((who) => canNameUnit(who, unassigned))).toEqual(['partyAffairs']);
  expect(whoMay((who) => canNameUnit(who, aMatter()))).toEqual([]);
  expect(whoMay((who) => canNameUnit(who, { ...unassigned, ...answered }))).toEqual([]);
});

it('canSeeTalkOfMatter: W-04 the raiser alone', () => {
  expect(whoMay((who) => canSeeTalkOfMatter(who, mine))).toEqual(everyStaff);
  for (const other of [handled, unassigned, aMatter()]) expect(whoMay((who) => canSeeTalkOfMatter(who, other))).toEqual([]);
});
