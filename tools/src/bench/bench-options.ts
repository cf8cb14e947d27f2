import { parseArgs } from 'node:util';
import { UserError } from '../user-error';

export const parts = ['import', 'coverage', 'board', 'query', 'duties', 'gateway', 'talks', 'sealing', 'desk'] as const;
export type Part = (typeof parts)[number];

/** How much of everything a run measures. */
export interface Scale {
  /** People of the import. */
  readonly people: number;
  readonly importRounds: number;
  /** Numbers of institutions that are compared, smallest first. */
  readonly institutions: readonly number[];
  readonly peopleOfAnInstitution: number;
  readonly coverageRounds: number;
  readonly requestsPerRound: number;
  readonly queryRounds: number;
  readonly dutyRounds: number;
  /** Talks that are recorded and confirmed. */
  readonly talks: number;
  /** Notes that are sealed and opened. */
  readonly seals: number;
  /** People of the institution that is seen at the desk, and how often a page is opened. */
  readonly peopleOfTheDesk: number;
  readonly pageRounds: number;
  readonly loadRounds: number;
  readonly loadSeconds: number;
}

const full: Scale = {
  people: 10_000, importRounds: 3, institutions: [1, 100, 1_000, 3_000], peopleOfAnInstitution: 334, coverageRounds: 100, requestsPerRound: 10,
  queryRounds: 200, dutyRounds: 60, talks: 2_000, seals: 1_000, peopleOfTheDesk: 1_000, pageRounds: 30, loadRounds: 4, loadSeconds: 8,
};
const quick: Scale = {
  people: 500, importRounds: 1, institutions: [1, 10, 50], peopleOfAnInstitution: 330, coverageRounds: 10, requestsPerRound: 5,
  queryRounds: 20, dutyRounds: 8, talks: 100, seals: 100, peopleOfTheDesk: 1_000, pageRounds: 5, loadRounds: 1, loadSeconds: 2,
};

/** `npm run bench -- [--quick] [--only import,coverage,board,query,duties,gateway,talks,sealing,desk]` */
export function benchOptions(parameters: readonly string[]): { readonly scale: Scale; readonly parts: ReadonlySet<Part> } {
  const { values } = read(parameters);
  const asked = values.only?.split(',') ?? [...parts];
  const known = parts.filter((part) => asked.includes(part));
  if (known.length !== asked.length) throw usage();
  return { scale: values.quick ? quick : full, parts: new Set(known) };
}

const usage = () => new UserError(`用法:npm run bench -- [--quick] [--only ${parts.join(',')}]`);

function read(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
  } catch {
    throw usage();
  }
}
