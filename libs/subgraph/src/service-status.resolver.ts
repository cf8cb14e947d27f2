import { Ctx, Directive, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { BaseContext } from './context';
import { DayScalar, InstantScalar } from './scalars';
import type { ServiceState } from './service-status';
import { canSeeStatus } from './service-status.policy';

/** How a service runs: the same type in every subgraph. */
@Directive('@shareable')
@ObjectType({ description: '一个服务此刻的运行情况,不含业务内容和个人信息 · how a service runs at this moment; no business content, nothing about a person' })
export class ServiceStatus {
  @Field(() => String, { description: '服务名称 · name of the service' }) service!: string;
  @Field(() => String, { description: '程序版本 · version of the program' }) version!: string;
  @Field(() => InstantScalar, { description: '本进程启动的时刻 · when this process started' }) upSince!: Date;
  @Field(() => DayScalar, { description: '服务所认的今天 · the day that the service takes for today' }) today!: string;
  @Field(() => Boolean, { description: '今天是演练中固定的日子,而非时钟的日子 · today is pinned for practice and not the clock\'s' }) todayPinned!: boolean;
  @Field(() => Boolean, { description: '数据库可用 · the database answers' }) databaseReachable!: boolean;
  @Field(() => Int, { description: '正在使用的数据库连接数 · database connections in use' }) poolInUse!: number;
  @Field(() => Int, { description: '数据库连接数上限 · database connections at most' }) poolSize!: number;
  @Field(() => Float, { nullable: true, description: '最早一条待发事件已等待的秒数;不发事件的服务为空 · seconds that the oldest unsent event has waited; null where the service sends none' })
  outboxLagSeconds!: number | null;
  @Field(() => Int, { nullable: true, description: '待发事件数,最多数到一万 · unsent events, counted up to 10,000' }) outboxPending!: number | null;
  @Field(() => Float, { nullable: true, description: '组织数据上次确认完整以来的秒数;不保存组织数据的服务为空 · seconds since the directory was last seen complete; null where the service keeps none' })
  directoryLagSeconds!: number | null;
  @Field(() => Int, { description: '近十秒事件循环的延迟,毫秒 · delay of the event loop over the last ten seconds, in milliseconds' }) eventLoopLagMs!: number;
  @Field(() => String, { nullable: true, description: '最新已执行的数据库迁移 · newest database migration that was applied' }) migration!: string | null;
}

/** `Query.<service>Status`. A process runs one service, so this is called once; the type is the same in all of them. */
export function serviceStatusResolver(service: string): new () => object {
  @Resolver()
  class ServiceStatusResolver {
    @Query(() => ServiceStatus, {
      name: `${service}Status`,
      nullable: true,
      description: '本服务的运行情况,仅三员可见,他人为空 · how this service runs; for the three administrators, null for everybody else',
    })
    async status(@Ctx() ctx: BaseContext): Promise<ServiceState | null> {
      return canSeeStatus(ctx.viewer, null) ? ctx.state() : null;
    }
  }
  return ServiceStatusResolver;
}
