import { buildServiceSchema, requestError, type BaseContext } from '@tongxin/subgraph';
import type { GraphQLSchema } from 'graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { recordAccessesResolver } from './record-access.resolver';

@Directive('@key(fields: "id")')
@ObjectType({ description: '教职工 · a member of staff' })
class Person {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
}

/** A subgraph that has the page and nothing else. */
export const pageSchema = (fresh: () => boolean): GraphQLSchema =>
  buildServiceSchema<BaseContext>({
    resolvers: [recordAccessesResolver<BaseContext>({
      service: 'talks',
      person: () => Person,
      reader: (id) => ({ id }),
      words: { Talk: '谈话' },
      requireFresh: async () => { if (!fresh()) throw requestError('DIRECTORY_STALE'); },
    })],
    references: { Person: ({ id }) => ({ id }) },
  }).schema;
