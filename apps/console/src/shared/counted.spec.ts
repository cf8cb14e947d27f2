import { counted, countedOf, UNITS } from './counted';

test('a number has its unit: in Chinese always the same, in English one or several; what is hidden has a dash', () => {
  expect([1, 0, 3, null].map((count) => counted(UNITS.zh, 'duty', count))).toEqual(['1 项', '0 项', '3 项', '—']);
  expect([1, 0, 3, null].map((count) => counted(UNITS.en, 'duty', count))).toEqual(['1 duty', '0 duties', '3 duties', '—']);
  expect([counted(UNITS.en, 'person', 1), counted(UNITS.en, 'person', 2)]).toEqual(['1 person', '2 people']);
});

test('a part of all is told in the unit of all', () => {
  expect([countedOf(UNITS.zh, 'duty', 6, 8), countedOf(UNITS.zh, 'pair', null, 8), countedOf(UNITS.en, 'duty', 0, 1), countedOf(UNITS.en, 'duty', 1, 8)]).toEqual(['6 / 8 项', '— / 8 对', '0 / 1 duty', '1 / 8 duties']);
});
