import { DayScalar } from '@tongxin/subgraph';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum RoleKind {
  HEAD = 'HEAD',
  SUPERVISING_LEADER = 'SUPERVISING_LEADER',
  TEAM_MEMBER = 'TEAM_MEMBER',
  COUNTY_LEVEL = 'COUNTY_LEVEL',
  YOUNG_BACKBONE = 'YOUNG_BACKBONE',
  BRANCH_COMMITTEE = 'BRANCH_COMMITTEE',
  MASS_ORGANISATION = 'MASS_ORGANISATION',
  PARTY_OFFICER = 'PARTY_OFFICER',
}
registerEnumType(RoleKind, {
  name: 'RoleKind',
  description: '任职类别 · kind of role',
  valuesConfig: {
    HEAD: { description: '部门负责人 · head of a unit' },
    SUPERVISING_LEADER: { description: '分管校(院)领导 · supervising leader of a unit' },
    TEAM_MEMBER: { description: '班子成员 · member of the leadership team' },
    COUNTY_LEVEL: { description: '县处级领导干部 · county-level official' },
    YOUNG_BACKBONE: { description: '青年骨干(名单,非评价) · designated young backbone: a list, not a rating' },
    BRANCH_COMMITTEE: { description: '支部委员会成员 · member of a branch committee' },
    MASS_ORGANISATION: { description: '群团组织任职 · office in a mass organisation' },
    PARTY_OFFICER: { description: '党务干部 · party-affairs officer' },
  },
});

export enum Office {
  HR = 'HR',
  PARTY_AFFAIRS = 'PARTY_AFFAIRS',
  DISCIPLINE = 'DISCIPLINE',
}
registerEnumType(Office, {
  name: 'Office',
  description: '办事机构职责 · office that gives rights',
  valuesConfig: {
    HR: { description: '组织人事处 · personnel' },
    PARTY_AFFAIRS: { description: '机关党委 · party affairs' },
    DISCIPLINE: { description: '机关纪委 · discipline committee' },
  },
});

@ObjectType({ description: '任职 · a dated role' })
export class RoleAssignment {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => RoleKind, { description: '任职类别 · kind' }) kind!: RoleKind;
  @Field(() => String, { nullable: true, description: '职务 · title' }) title!: string | null;
  @Field(() => DayScalar, { description: '任职起 · first day' }) validFrom!: string;
  @Field(() => DayScalar, { nullable: true, description: '任职止(不含) · day after the last, null = open' }) validTo!: string | null;
  personId!: string;
}
