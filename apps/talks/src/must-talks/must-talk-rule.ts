/** Who a rule speaks of. The last three follow from the talker: whom the leader supervises, represents, heads. */
export type TalkerKind = 'EXECUTIVE_VICE_PRESIDENT' | 'TEAM' | 'UNIT_HEADS';
export type TalkeeKind = 'TEAM' | 'COUNTY_LEVEL' | 'BACKBONE' | 'SUPERVISED_HEADS' | 'OWN_BRANCH_REPRESENTATIVES' | 'UNIT_STAFF';

/** A must-talk rule as data (T-04). The direction says who answers for the duty, not whose talk counts. */
export interface MustTalkRule {
  code: string;
  scope: string;
  talkers: TalkerKind[];
  talkees: TalkeeKind[];
  mutual: boolean;
  /** Talks needed per pair and year. */
  count: number;
  validFrom: string;
  validTo: string | null;
}

/** The institution's own words for talkers and talkees, as its rule sheet writes them. */
export const talkerWords: Readonly<Record<string, TalkerKind>> = {
  '常务副校(院)长': 'EXECUTIVE_VICE_PRESIDENT',
  班子成员: 'TEAM',
  处室负责人: 'UNIT_HEADS',
};
export const talkeeWords: Readonly<Record<string, TalkeeKind>> = {
  班子成员: 'TEAM',
  县处级领导干部: 'COUNTY_LEVEL',
  青年骨干: 'BACKBONE',
  青年骨干教职工: 'BACKBONE',
  分管处室负责人: 'SUPERVISED_HEADS',
  所在支部党员代表: 'OWN_BRANCH_REPRESENTATIVES',
  处室工作人员: 'UNIT_STAFF',
};

/** Which talker a dependent talkee needs: a unit's staff belongs to its head, and so on. */
const needs: Partial<Record<TalkeeKind, TalkerKind>> = { SUPERVISED_HEADS: 'TEAM', OWN_BRANCH_REPRESENTATIVES: 'TEAM', UNIT_STAFF: 'UNIT_HEADS' };

/** Whether talkers and talkees of a rule fit together. */
export const fits = (talkers: readonly TalkerKind[], talkees: readonly TalkeeKind[]): boolean =>
  talkers.length > 0 && talkees.length > 0 && talkees.every((kind) => needs[kind] === undefined || (talkers.length === 1 && talkers[0] === needs[kind]));

/** Talks a pair needs in a year: 「1」 → 1; 「2名代表」 is the number of representatives, one talk with each. */
export const countOf = (text: string): number => (text.endsWith('名代表') ? 1 : Number(text));

/** The five must-talks (五必谈), for an institution whose workbook brings no rules of its own. */
export const fiveMustTalks: readonly Omit<MustTalkRule, 'validFrom' | 'validTo'>[] = [
  { code: 'WBT-1', scope: '常务副校(院)长—班子成员、县处级领导干部、青年骨干教职工', talkers: ['EXECUTIVE_VICE_PRESIDENT'], talkees: ['TEAM', 'COUNTY_LEVEL', 'BACKBONE'], mutual: false, count: 1 },
  { code: 'WBT-2', scope: '班子成员之间', talkers: ['TEAM'], talkees: ['TEAM'], mutual: true, count: 1 },
  { code: 'WBT-3', scope: '班子成员—分管处室负责人', talkers: ['TEAM'], talkees: ['SUPERVISED_HEADS'], mutual: false, count: 1 },
  { code: 'WBT-4', scope: '班子成员—本人所在党支部党员代表', talkers: ['TEAM'], talkees: ['OWN_BRANCH_REPRESENTATIVES'], mutual: false, count: 1 },
  { code: 'WBT-5', scope: '处室负责人—处室工作人员', talkers: ['UNIT_HEADS'], talkees: ['UNIT_STAFF'], mutual: false, count: 1 },
];
