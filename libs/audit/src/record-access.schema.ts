import { InstantScalar, type PageInfo } from '@tongxin/subgraph';
import { Directive, Field, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { auditConnection } from './audit-connection.schema';
import type { Access } from './record-access';

export enum AccessKind {
  READ = 'READ',
  WRITE = 'WRITE',
}

export enum AccessAdministrator {
  SYSTEM = 'SYSTEM',
  SECURITY = 'SECURITY',
  AUDIT = 'AUDIT',
}

export interface RecordAccess {
  at: Date;
  kind: AccessKind;
  /** An id until the field is asked for. */
  readerId: string | null;
  administrator: AccessAdministrator | null;
  operation: string;
  what: string;
  whatInEnglish: string;
}

export interface RecordAccessConnection {
  nodes: RecordAccess[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
}

/**
 * The types of the page, made for one service: each subgraph runs in a process of its own and names people by a `Person` class of its own. The same in every
 * subgraph, hence `@shareable`.
 */
export function recordAccessTypes(person: () => ClassType<object>): { node: ClassType<object>; connection: ClassType<object> } {
  registerEnumType(AccessKind, {
    name: 'AccessKind',
    description: '查看还是修改 · whether a record was read or changed',
    valuesConfig: { READ: { description: '查看 · read' }, WRITE: { description: '修改 · changed' } },
  });
  registerEnumType(AccessAdministrator, {
    name: 'AccessAdministrator',
    description: '管理员类别 · which of the three administrators',
    valuesConfig: {
      SYSTEM: { description: '系统管理员 · system administrator' },
      SECURITY: { description: '安全管理员 · security administrator' },
      AUDIT: { description: '审计管理员 · audit administrator' },
    },
  });

  @Directive('@shareable')
  @ObjectType('RecordAccess', { description: '谁查看或修改过本人的记录 · that somebody read or changed a record of one’s own' })
  class Node {
    @Field(() => InstantScalar, { description: '时间,精确到分钟 · when, to the minute' }) at!: Date;
    @Field(() => AccessKind, { description: '查看还是修改 · read or changed' }) kind!: AccessKind;
    @Field(() => person(), { nullable: true, description: '何人;管理员为空 · who, null for an administrator' }) reader!: object | null;
    @Field(() => AccessAdministrator, { nullable: true, description: '管理员类别;教职工为空 · which administrator, null for staff' }) administrator!: AccessAdministrator | null;
    @Field(() => String, { description: '何种操作,按客户端所用名称 · the operation, as the client called it' }) operation!: string;
    @Field(() => String, { description: '何种记录 · what kind of record, in Chinese' }) what!: string;
    @Field(() => String, { description: '何种记录的英文 · the same in English' }) whatInEnglish!: string;
  }

  return { node: Node, connection: auditConnection('RecordAccessConnection', '查看与修改记录的一页 · a page of record accesses', Node) };
}

/** A row as the page shows it; `words` names the kinds of records a service has. */
export const asRecordAccess = (row: Access, shown: { at: Date; operation: string; what: string; whatInEnglish: string }): RecordAccess => ({
  ...shown,
  kind: AccessKind[row.kind],
  readerId: row.actorPersonId,
  administrator: row.actorAdministrator as AccessAdministrator | null,
});
