import { readInstitution, readPractice } from './practice';

const evp = { account: 'evp', title: '常务副校(院)长', name: '甲' };

describe('the practice accounts that the gateway offers', () => {
  it('come as a bare list', () => {
    expect(readPractice([evp])).toEqual({ accounts: [evp], today: null, institution: null });
  });

  it('or with the pinned day and the institution around them', () => {
    expect(readPractice({ today: '2026-11-23', institution: { id: '1', name: '某市委党校' }, accounts: [evp] })).toEqual({
      accounts: [evp],
      today: '2026-11-23',
      institution: '某市委党校',
    });
    expect(readPractice({ institution: '某市委党校', accounts: [] }).institution).toBe('某市委党校');
  });

  it('are none where the answer is something else', () => {
    expect(readPractice('<html>').accounts).toEqual([]);
    expect(readPractice({ accounts: [{ title: '无账号' }, null] }).accounts).toEqual([]);
  });
});

describe('the institution of whoever is signed in', () => {
  it('is read from the graph, or absent', () => {
    expect(readInstitution({ data: { institution: { name: '某市委党校', today: '2026-11-23' } } })).toEqual({ institution: '某市委党校', today: '2026-11-23' });
    expect(readInstitution({ data: { institution: null } })).toEqual({ institution: null, today: null });
    expect(readInstitution({ errors: [] })).toEqual({ institution: null, today: null });
  });
});
