import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '谈话质量:一个年度里单位尽责的情况,只有全单位合计,不按谈话人、不按部门,过小的数字不显示 · how the institution did its duty to talk in a year; of the whole alone, without small numbers (T-17)' })
export class TalkQuality {
  @Field(() => Int, { description: '年度 · year' }) year!: number;
  @Field(() => Int, { nullable: true, description: '全年的谈话责任,含年内到期的;截至年末的见 talkCoverage · duties of the year, also those whose days ended within it' }) duties!: number | null;
  @Field(() => Int, { nullable: true, description: '其中在期限内已谈的 · of those, met before their days were over' }) dutiesMetInTime!: number | null;
  @Field(() => Int, { nullable: true, description: '谈话次数 · talks' }) talks!: number | null;
  @Field(() => Int, { nullable: true, description: '其中双方都确认的 · of those, confirmed by both' }) talksConfirmedByBoth!: number | null;
}
