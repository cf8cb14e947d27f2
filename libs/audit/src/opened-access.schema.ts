import { InstantScalar, type PageInfo } from '@tongxin/subgraph';
import { Directive, Field, ID, ObjectType, type ClassType } from 'type-graphql';
import { auditConnection } from './audit-connection.schema';
import { AccessAdministrator } from './record-access.schema';

export interface OpenedAccess {
  at: Date;
  reader: { id: string } | null;
  administrator: AccessAdministrator | null;
  what: string;
  whatInEnglish: string;
}

export interface OpenedAccessConnection {
  nodes: OpenedAccess[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
}

/** A reader by id alone, for services that keep no accounts. */
function readerStub(): ClassType<{ id: string }> {
  @Directive('@key(fields: "id")')
  @ObjectType('AuditReader', { description: '查看记录的人,凭登录名识别 · who read a record, known by the sign-in name' })
  class Reader {
    @Field(() => ID, { description: '人员编号 · id of the person' }) id!: string;
  }
  return Reader;
}

/** The type of a page of an opened audit, made for one service as `recordAccessTypes` are. */
export function openedAccessTypes(reader: () => ClassType<{ id: string }> = readerStub): ClassType<object> {
  const readerType = reader();

  @Directive('@shareable')
  @ObjectType('OpenedAccess', { description: '经两员同意后,审计管理员所见的一次查看 · that somebody read a record, as the audit administrator sees it once two have agreed' })
  class Node {
    @Field(() => InstantScalar, { description: '时间,精确到分钟 · when, to the minute' }) at!: Date;
    @Field(() => readerType, { nullable: true, description: '何人;管理员为空 · who, null for an administrator' }) reader!: object | null;
    @Field(() => AccessAdministrator, { nullable: true, description: '管理员类别;教职工为空 · which administrator, null for staff' }) administrator!: AccessAdministrator | null;
    @Field(() => String, { description: '何种记录;只有人人都有的记录才列出 · what kind of record, in Chinese; only such as everybody has' }) what!: string;
    @Field(() => String, { description: '何种记录的英文 · the same in English' }) whatInEnglish!: string;
  }

  return auditConnection('OpenedAccessConnection', '查看记录的一页 · a page of accesses', Node);
}
