import { changeFrom } from './dated';

const row = (id: string, validFrom: string, validTo: string | null = null) => ({ id, validFrom, validTo });
const never = () => false;

describe('changeFrom', () => {
  it('cuts the current row at the day', () => {
    expect(changeFrom([row('a', '2026-01-01')], '2026-05-01', never)).toEqual({ ok: true, value: { end: 'a', remove: null } });
  });
  it('replaces a row that began on the same day', () => {
    expect(changeFrom([row('a', '2026-05-01')], '2026-05-01', never)).toEqual({ ok: true, value: { end: null, remove: 'a' } });
  });
  it('leaves ended rows alone', () => {
    expect(changeFrom([row('a', '2026-01-01', '2026-05-01')], '2026-05-01', never)).toEqual({ ok: true, value: { end: null, remove: null } });
  });
  it.each([
    ['a later row', [row('a', '2026-01-01', '2026-06-01'), row('b', '2026-06-01')], never, 'LATER_CHANGE_EXISTS'],
    ['the same value', [row('a', '2026-01-01')], () => true, 'UNCHANGED'],
  ])('refuses %s', (_name, rows, same, refusal) => {
    expect(changeFrom(rows, '2026-05-01', same)).toMatchObject({ ok: false, refusal });
  });
});
