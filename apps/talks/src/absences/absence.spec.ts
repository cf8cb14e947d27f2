import { announceAbsence } from './absence';

const said = (firstDay: string, lastDay: string) => announceAbsence({ firstDay, lastDay }, '2026-11-23');

it('T-27 an absence of a day, one that has begun, and one of a year', () => {
  for (const [firstDay, lastDay] of [['2026-11-23', '2026-11-23'], ['2026-11-01', '2026-11-23'], ['2026-12-01', '2027-12-01']] as const) expect(said(firstDay, lastDay)).toEqual({ ok: true, value: { firstDay, lastDay } });
});

it.each([
  ['that is over', '2026-11-01', '2026-11-22', 'DAY_PASSED'], ['the wrong way round', '2026-12-02', '2026-12-01', 'DAYS_REVERSED'], ['of more than a year', '2026-12-01', '2027-12-02', 'TOO_LONG'],
])('T-27 no absence %s', (_name, firstDay, lastDay, code) => expect(said(firstDay, lastDay)).toEqual({ ok: false, refusal: code, path: ['input', 'lastDay'] }));
