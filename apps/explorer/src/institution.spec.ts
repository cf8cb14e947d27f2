import { readInstitution } from './institution';

describe('the institution of whoever is signed in', () => {
  it('is read from the graph', () => {
    const data = { me: { person: { name: '甲' } }, institution: { name: '某市委党校', today: '2026-11-23' } };
    expect(readInstitution({ data })).toEqual({ institution: '某市委党校', today: '2026-11-23', name: '甲' });
  });

  it('is absent where the graph does not say', () => {
    const nothing = { institution: null, today: null, name: null };
    for (const answer of [{ data: { institution: null, me: { person: null } } }, { errors: [] }, null, '<html>']) expect(readInstitution(answer)).toEqual(nothing);
  });
});
