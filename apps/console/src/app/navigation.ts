import type { Viewer } from '../shared/viewer';
import type { useDeskWords } from './words';

interface DeskPage {
  readonly key: keyof ReturnType<typeof useDeskWords>['pages'];
  readonly path: string;
  /** For whom it is; everybody where left out. The graph decides what they see there. */
  readonly whose?: 'staff' | 'administrators' | 'HR' | 'accounts';
}

/** The pages of the desk, in the order of the navigation. */
const PAGES: readonly DeskPage[] = [
  { key: 'home', path: '/' },
  { key: 'due', path: '/due', whose: 'staff' },
  { key: 'talks', path: '/talks', whose: 'staff' },
  { key: 'duties', path: '/talks/duties', whose: 'staff' },
  { key: 'requests', path: '/talks/requests', whose: 'staff' },
  { key: 'openHours', path: '/open-hours', whose: 'staff' },
  { key: 'matters', path: '/matters', whose: 'staff' },
  { key: 'coverage', path: '/coverage', whose: 'staff' },
  { key: 'campaigns', path: '/campaigns', whose: 'staff' },
  { key: 'people', path: '/people', whose: 'staff' },
  { key: 'branches', path: '/branches', whose: 'staff' },
  { key: 'sessions', path: '/sessions', whose: 'staff' },
  { key: 'hours', path: '/hours', whose: 'staff' },
  { key: 'findings', path: '/findings', whose: 'staff' },
  { key: 'imports', path: '/imports', whose: 'HR' },
  { key: 'accounts', path: '/accounts', whose: 'accounts' },
  { key: 'sealing', path: '/sealing', whose: 'staff' },
  { key: 'status', path: '/status', whose: 'administrators' },
  { key: 'accesses', path: '/accesses' },
];

const isFor = ({ whose }: DeskPage, { person, offices, administrator }: Whom): boolean => {
  if (whose === 'staff') return person !== null;
  if (whose === 'accounts') return offices.includes('HR') || administrator === 'SECURITY';
  if (whose === 'administrators') return administrator !== null;
  return whose === undefined || offices.includes(whose);
};

type Whom = Pick<Viewer, 'person' | 'offices' | 'administrator'>;

export const pagesFor = (whom: Whom): readonly DeskPage[] => PAGES.filter((page) => isFor(page, whom));
