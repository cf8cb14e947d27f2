import { FixtureSubgraph } from '../gateway.fixtures';

/** A subgraph that there must be one of. */
export const anOrganisation = (): FixtureSubgraph => new FixtureSubgraph('organisation', 'type Query { me: Boolean }', { Query: { me: () => true } });
