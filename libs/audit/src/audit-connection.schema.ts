import { PageInfo } from '@tongxin/subgraph';
import { Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';

/** A page of what the audit shows; the same type in every subgraph. */
export function auditConnection(name: string, description: string, node: ClassType<object>): ClassType<object> {
  @Directive('@shareable')
  @ObjectType(name, { description })
  class Connection {
    @Field(() => [node], { description: '本页各项 · the nodes of this page' }) nodes!: object[];
    @Field(() => PageInfo, { description: '分页信息 · page information' }) pageInfo!: PageInfo;
    /** A method, so that type-graphql calls what the page brings under this name instead of answering with the function itself. */
    @Field(() => Int, { description: '总数(仅在请求时计算) · total, counted only when asked' })
    totalCount(): Promise<number> {
      throw new Error('the page was given no totalCount');
    }
  }
  return Connection;
}
