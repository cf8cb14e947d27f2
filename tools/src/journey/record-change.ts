import type { Change } from '../oracle/institution-day';
import type { Caller, Codes, House } from './house';

interface Mutation {
  readonly field: string;
  readonly input: string;
  readonly of: (change: Change, codes: Codes) => object;
}

const appoint = (change: Change, codes: Codes): object =>
  change.kind === 'head' || change.kind === 'supervisor' ? { departmentId: codes.department(change.unit), personId: codes.person(change.person), from: change.on } : {};

const mutations: Readonly<Record<Change['kind'], Mutation>> = {
  head: { field: 'appointHead', input: 'AppointInput', of: appoint },
  supervisor: { field: 'assignPortfolio', input: 'AppointInput', of: appoint },
  move: {
    field: 'movePerson',
    input: 'MovePersonInput',
    of: (change, codes) => (change.kind === 'move' ? { personId: codes.person(change.person), departmentId: codes.department(change.unit), from: change.on } : {}),
  },
  departure: { field: 'recordDeparture', input: 'RecordDepartureInput', of: (change, codes) => ({ personId: codes.person(change.person), on: change.on }) },
  backbone: {
    field: 'designateBackbone',
    input: 'DesignateBackboneInput',
    of: (change, codes) => (change.kind === 'backbone' ? { personId: codes.person(change.person), from: change.on, until: change.until ?? null, basis: '校委会纪要' } : {}),
  },
  representative: {
    field: 'nameRepresentative',
    input: 'NameRepresentativeInput',
    of: (change, codes) =>
      change.kind === 'representative'
        ? { branchId: codes.branch(change.branch), leaderId: codes.person(change.leader), personId: codes.person(change.person), year: Number(change.on.slice(0, 4)), on: change.on }
        : {},
  },
};

/** Records a change through its mutation, as the personnel office does. @throws when it is refused */
export async function recordChange(house: House, officer: Caller, codes: Codes, change: Change): Promise<void> {
  const { field, input, of } = mutations[change.kind];
  const query = `mutation Record($input: ${input}!) { answer: ${field}(input: $input) { userErrors { code message } } }`;
  const { answer } = await house.ask<{ answer: { userErrors: readonly { code: string }[] } }>(officer, query, { input: of(change, codes) });
  if (answer.userErrors.length > 0) throw new Error(`${JSON.stringify(change)}: ${JSON.stringify(answer.userErrors)}`);
}
