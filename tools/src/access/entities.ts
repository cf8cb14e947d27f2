import { isObjectType, type GraphQLObjectType } from 'graphql';
import type { Viewer } from '@tongxin/viewer';
import { randomUUID } from 'node:crypto';
import type { House } from '../journey/house';
import { services, type Service } from '../ports';
import { everyField, isThere } from './answers';
import { accounts, owners, type Account, type Expectation } from './expectation';
import { fewAtATime, type Cell } from './gateway-cells';
import { ownerOf, subgraphSchema } from './published-schema';
import type { Kind } from './reaches';
import type { World } from './world';

const entityKinds: Readonly<Record<string, Kind>> = {
  Person: 'person', Department: 'department', Branch: 'branch', Session: 'session', Programme: 'programme', Talk: 'talk', TalkDuty: 'duty', Finding: 'finding', InspectionBatch: 'batch', Import: 'import', WorkItem: 'workItem',
};
const administrators = { sysadmin: 'SYSTEM', secadmin: 'SECURITY', auditadmin: 'AUDIT' } as const;

/** Asks each subgraph for its entities by reference, as the gateway would and as anybody who got past it could. */
export async function entityCells(house: House, world: World, expectations: readonly Expectation[]): Promise<readonly Cell[]> {
  const asked = services.flatMap((service) => {
    const schema = subgraphSchema(service);
    return Object.entries(entityKinds).flatMap(([name, kind]) => {
      const type = schema.getType(name);
      if (!isObjectType(type)) return [];
      const lines = expectations.filter((line) => line.type === name && line.variant === null && type.getFields()[line.field] && (line.field !== 'id' || ownerOf(name) === service));
      return accounts.map((account) => () => ofEntity(house, world, service, account, type, kind, lines));
    });
  });
  return fewAtATime(asked);
}

async function ofEntity(house: House, world: World, service: Service, account: Account, type: GraphQLObjectType, kind: Kind, lines: readonly Expectation[]): Promise<Cell[]> {
  const objects = world.objects(account, kind);
  const known = owners.filter((owner) => objects[owner] !== undefined);
  // The last one exists nowhere: what is foreign must look the same.
  const representations = [...known.map((owner) => objects[owner]), randomUUID()].map((id) => ({ __typename: type.name, id }));
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type.name} { ${everyField(type)} } } }`;
  const answer = await house.askSubgraph<{ _entities: readonly (Record<string, unknown> | null)[] }>(service, viewerOf(world, account), query, { representations });
  const nodes = answer.data?._entities ?? [];
  const absent = nodes[known.length];
  return known.flatMap((owner, at) =>
    lines.map((line): Cell => {
      const value = nodes[at]?.[line.field];
      const likeAbsent = owner === 'foreign' && JSON.stringify(value) === JSON.stringify(absent?.[line.field]);
      const refused = answer.errors?.some((error) => JSON.stringify(error).includes(`["_entities",${at},"${line.field}"`));
      return { line, account, owner, letter: isThere(value) && !likeAbsent ? 'v' : refused ? 'f' : 'n', note: [service, ...(answer.errors ?? []).map(({ message }) => message)].slice(0, 2).join(' ') };
    }),
  );
}

function viewerOf(world: World, account: Account): Viewer | null {
  if (account === 'anonymous') return null;
  const administrator = account in administrators ? administrators[account as keyof typeof administrators] : null;
  return { institutionId: world.institutionId, personId: world.personOf(account), administrator };
}
