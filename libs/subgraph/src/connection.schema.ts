import { Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';

/** Relay page information. */
@Directive('@shareable')
@ObjectType({ description: '分页信息 · page information' })
export class PageInfo {
  @Field(() => Boolean, { description: '是否还有下一页 · whether another page follows' }) hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: '下一页的起点 · where the next page starts' }) endCursor!: string | null;
}

export interface ConnectionShape<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
  /** Called only when a client asks for the number. */
  totalCount?: () => Promise<number>;
}

/** The page of whoever may see nothing. */
export const emptyPage = <Node>(): Required<ConnectionShape<Node>> => ({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: async () => 0 });

/** A connection type `<Name>Connection` over keyset cursors; `totalCount` is resolved only when asked. */
export function connectionType<Node extends object>(name: string, node: () => ClassType<Node>): ClassType<ConnectionShape<Node>> {
  @ObjectType(`${name}Connection`, { description: `${name} 的一页 · a page of ${name}` })
  class Connection {
    @Field(() => [node()], { description: '本页各项 · the nodes of this page' }) nodes!: Node[];
    @Field(() => PageInfo, { description: '分页信息 · page information' }) pageInfo!: PageInfo;
    /** A method, so that type-graphql calls what the page brings under this name instead of answering with the function itself. */
    @Field(() => Int, { description: '总数(仅在请求时计算) · total, counted only when asked' })
    totalCount(): Promise<number> {
      throw new Error(`${name}Connection was given no totalCount`);
    }
  }
  return Connection as unknown as ClassType<ConnectionShape<Node>>;
}
