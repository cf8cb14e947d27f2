import { InstantScalar, type BaseContext } from '@tongxin/subgraph';
import { Ctx, Directive, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { readChainState } from './audit-chain.query';
import { checkpointLine } from './checkpoint';
import { canSeeChain } from './opened-access.policy';

@Directive('@shareable')
@ObjectType({ description: '审计链某一时刻的长度与末端散列;存在库外,日后可证明此前的记录没有改动 · how long a chain was at a time, and its last hash; kept outside, it later shows that nothing before it was changed' })
export class AuditCheckpoint {
  @Field(() => Float, { description: '位置,即此前的记录数 · position, the number of rows up to here' }) position!: number;
  @Field(() => InstantScalar, { description: '时间 · when' }) at!: Date;
  @Field(() => Boolean, { description: '是否有签名 · whether it is signed' }) signed!: boolean;
  @Field(() => String, { description: '供存到库外的一行文字,npm run audit:verify 可读 · one line to be kept outside, which `npm run audit:verify` reads' }) line!: string;
}

@Directive('@shareable')
@ObjectType({ description: '一个服务的审计链,不含任何人的信息 · the audit chain of a service; nothing about a person' })
export class AuditChain {
  @Field(() => Float, { description: '已入链的记录数 · rows that are chained' }) length!: number;
  @Field(() => Int, { description: '等待入链的记录数,最多数到一万;持续增加说明无人入链 · rows that wait, counted up to 10,000; a number that goes on growing says that no worker runs' }) waiting!: number;
  @Field(() => AuditCheckpoint, { nullable: true, description: '最新检查点 · the newest checkpoint' }) checkpoint!: AuditCheckpoint | null;
}

/** `Query.<service>AuditChain`: what the audit administrator needs to see that the audit goes on, and to keep checkpoints outside. */
export function auditChainResolver(service: string): new () => object {
  @Resolver()
  class AuditChainResolver {
    @Query(() => AuditChain, { name: `${service}AuditChain`, nullable: true, description: '本服务的审计链,仅审计管理员可见,他人为空 · the audit chain of this service; for the audit administrator, null for everybody else' })
    async auditChain(@Ctx() ctx: BaseContext): Promise<AuditChain | null> {
      if (!ctx.viewer || !canSeeChain(ctx.viewer, null)) return null;
      const { institutionId } = ctx.viewer;
      const { length, waiting, checkpoint } = await readChainState(ctx.db, institutionId);
      if (!checkpoint) return { length, waiting, checkpoint: null };
      const { position, hash, at, signature } = checkpoint;
      const line = signature ?? (await checkpointLine({ institution: institutionId, service, position, hash, at: at.toISOString() }, null));
      return { length, waiting, checkpoint: { position, at, signed: signature !== null, line } };
    }
  }
  return AuditChainResolver;
}
