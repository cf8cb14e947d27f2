import { longWithoutOffer } from './hint';

const year = (n: number) => ({ from: `${n}-01-01`, to: `${n + 1}-01-01` });
const answered = (talkeeId: string, ...windows: { from: string; to: string | null }[]) => ({ talkeeId, windows });

describe('T-29 eleven months without an offer', () => {
  it.each<[string, Parameters<typeof longWithoutOffer>, { personId: string; since: string }[]]>([
    ['never offered since last year', [[answered('B', year(2025), year(2026))], [], '2026-11-23'], [{ personId: 'B', since: '2025-01-01' }]],
    ['offered a year ago', [[answered('B', year(2025), year(2026))], [{ otherId: 'B', day: '2025-11-20' }], '2026-11-23'], [{ personId: 'B', since: '2025-11-20' }]],
    ['offered this spring', [[answered('B', year(2025), year(2026))], [{ otherId: 'B', day: '2026-03-01' }], '2026-11-23'], []],
    ['answered for since the summer', [[answered('B', { from: '2026-07-01', to: '2027-01-01' })], [], '2026-11-23'], []],
    ['answered for no longer', [[answered('B', { from: '2025-01-01', to: '2026-11-01' })], [], '2026-11-23'], []],
    ['answered for anew after a gap', [[answered('B', { from: '2025-01-01', to: '2025-07-01' }, { from: '2026-09-01', to: '2027-01-01' })], [], '2026-11-23'], []],
    ['an offer to somebody else', [[answered('B', year(2025), year(2026))], [{ otherId: 'C', day: '2026-11-01' }], '2026-11-23'], [{ personId: 'B', since: '2025-01-01' }]],
    ['an offer from before one answered for it', [[answered('B', year(2025), year(2026))], [{ otherId: 'B', day: '2024-03-01' }], '2026-11-23'], [{ personId: 'B', since: '2025-01-01' }]],
    ['the 335th day, and not the one before', [[answered('B', year(2026)), answered('C', { from: '2026-01-02', to: '2027-01-01' })], [], '2026-12-02'], [{ personId: 'B', since: '2026-01-01' }]],
    ['two duties with one person', [[answered('B', year(2025)), answered('B', year(2026))], [], '2026-11-23'], [{ personId: 'B', since: '2025-01-01' }]],
  ])('%s', (_name, args, hints) => expect(longWithoutOffer(...args)).toEqual(hints));

  it('who has waited longest comes first, whoever was named first', () => {
    const two = [answered('B', year(2025), year(2026)), answered('C', year(2025), year(2026))];
    for (const named of [two, [...two].reverse()]) expect(longWithoutOffer(named, [{ otherId: 'B', day: '2025-06-01' }], '2026-11-23').map((one) => one.personId)).toEqual(['C', 'B']);
  });
});
