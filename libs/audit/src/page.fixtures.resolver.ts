import { buildServiceSchema, requestError, type BaseContext } from '@tongxin/subgraph';
import type { GraphQLSchema } from 'graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { auditResolvers } from './audit-resolvers';

@Directive('@key(fields: "id")')
@ObjectType({ description: '教职工 · a member of staff' })
class Person {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
}

/** A subgraph that has the page and nothing else. */
export const pageSchema = (fresh: () => boolean): GraphQLSchema =>
  buildServiceSchema<BaseContext>({
    resolvers: auditResolvers<BaseContext>({
      service: 'talks',
      person: () => Person,
      reader: (id) => ({ id }),
      words: { Talk: { zh: '谈话', en: 'talk' }, TalkDuty: { zh: '谈话责任', en: 'duty to talk' } },
      everybodys: ['TalkDuty'],
      requireFresh: async () => { if (!fresh()) throw requestError('DIRECTORY_STALE'); },
    }) as [new () => object],
    references: { Person: ({ id }) => ({ id }) },
  }).schema;
