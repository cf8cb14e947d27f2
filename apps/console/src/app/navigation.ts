import type { Viewer } from '../shared/viewer';
import type { useDeskWords } from './words';

type Words = ReturnType<typeof useDeskWords>;

interface DeskPage {
  readonly key: keyof Words['pages'];
  readonly path: string;
  /** For whom it is; everybody where left out. The graph decides what they see there. */
  readonly whose?: 'staff' | 'administrators' | 'HR' | 'accounts' | 'audit';
}

interface DeskGroup {
  /** Its heading; the first group has none. */
  readonly key: keyof Words['groups'] | null;
  readonly pages: readonly DeskPage[];
}

/** The pages of the desk under their headings, in the order of the navigation. */
const GROUPS: readonly DeskGroup[] = [
  { key: null, pages: [{ key: 'home', path: '/' }, { key: 'due', path: '/due', whose: 'staff' }, { key: 'thread', path: '/thread', whose: 'staff' }] },
  {
    key: 'talks',
    pages: [
      { key: 'talks', path: '/talks', whose: 'staff' },
      { key: 'duties', path: '/talks/duties', whose: 'staff' },
      { key: 'requests', path: '/talks/requests', whose: 'staff' },
      { key: 'openHours', path: '/open-hours', whose: 'staff' },
      { key: 'groupTalks', path: '/group-talks', whose: 'staff' },
    ],
  },
  {
    key: 'help',
    pages: [
      { key: 'matters', path: '/matters', whose: 'staff' },
      { key: 'homeVisits', path: '/home-visits', whose: 'staff' },
      { key: 'familyLetters', path: '/family-letters', whose: 'staff' },
      { key: 'counselling', path: '/counselling', whose: 'staff' },
    ],
  },
  {
    key: 'institution',
    pages: [
      { key: 'coverage', path: '/coverage', whose: 'staff' },
      { key: 'campaigns', path: '/campaigns', whose: 'staff' },
      { key: 'people', path: '/people', whose: 'staff' },
      { key: 'branches', path: '/branches', whose: 'staff' },
      { key: 'sessions', path: '/sessions', whose: 'staff' },
      { key: 'findings', path: '/findings', whose: 'staff' },
    ],
  },
  {
    key: 'administration',
    pages: [
      { key: 'imports', path: '/imports', whose: 'HR' },
      { key: 'accounts', path: '/accounts', whose: 'accounts' },
      { key: 'audit', path: '/audit', whose: 'audit' },
      { key: 'status', path: '/status', whose: 'administrators' },
    ],
  },
  {
    key: 'own',
    pages: [
      { key: 'hours', path: '/hours', whose: 'staff' },
      { key: 'sealing', path: '/sealing', whose: 'staff' },
      { key: 'accesses', path: '/accesses' },
    ],
  },
];

const isFor = ({ whose }: DeskPage, { person, offices, administrator }: Whom): boolean => {
  if (whose === 'staff') return person !== null;
  if (whose === 'accounts') return offices.includes('HR') || administrator === 'SECURITY';
  if (whose === 'audit') return administrator === 'AUDIT' || administrator === 'SECURITY';
  if (whose === 'administrators') return administrator !== null;
  return whose === undefined || offices.includes(whose);
};

type Whom = Pick<Viewer, 'person' | 'offices' | 'administrator'>;

/** The headings under which somebody has pages, with those pages. */
export const groupsFor = (whom: Whom): readonly DeskGroup[] =>
  GROUPS.map(({ key, pages }) => ({ key, pages: pages.filter((page) => isFor(page, whom)) })).filter(({ pages }) => pages.length > 0);

export const pagesFor = (whom: Whom): readonly DeskPage[] => groupsFor(whom).flatMap(({ pages }) => pages);

/** The page of these to which an address belongs: the page itself or what lies below it, and nearer before further. */
export const sectionOf = (pages: readonly DeskPage[], address: string): DeskPage | null =>
  pages.filter(({ path }) => address === path || (path !== '/' && address.startsWith(`${path}/`))).sort((one, other) => other.path.length - one.path.length)[0] ?? null;
