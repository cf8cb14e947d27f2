import { Department, Person } from '@tongxin/directory';
import type { UserError } from '@tongxin/outcome';
import { connectionType, DayScalar, IdempotentInput, Text, userErrorType } from '@tongxin/subgraph';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { familyLetterRefusals } from './family-letter.refusals';
import { letterTemplates } from './letter-template';

export enum FamilyLetterTemplateCode {
  OPEN_DAY = 'OPEN_DAY',
  FESTIVAL_CARE = 'FESTIVAL_CARE',
  INTEGRITY = 'INTEGRITY',
}
registerEnumType(FamilyLetterTemplateCode, {
  name: 'FamilyLetterTemplateCode',
  description: '家书的种类 · kinds of letters (T-25)',
  valuesConfig: Object.fromEntries(letterTemplates.map(({ code, title }) => [code, { description: `${title.zh} · ${title.en}` }])),
});

@ObjectType({ description: '家书模板:人人相同,不评价任何人,不涉及任何家庭的情况 · a letter that may be sent, the same for everybody, about nobody and no family (T-25)' })
export class FamilyLetterTemplate {
  @Field(() => FamilyLetterTemplateCode, { description: '种类 · kind' }) code!: FamilyLetterTemplateCode;
  @Field(() => String, { description: '名称 · title' }) title!: string;
  @Field(() => String, { description: '全文 · the whole text' }) text!: string;
}

@ObjectType({ description: '本人是否接收家书,默认不接收;除本人外,满 5 人选择接收后发信的机关党委看得到名单 · whether one receives letters for one’s family, not unless one asks for it; besides oneself 机关党委, which sends them, sees who asked, from five on (T-25)' })
export class FamilyLetterChoice {
  @Field(() => Boolean, { description: '是否接收 · whether letters come' }) receives!: boolean;
  @Field(() => Boolean, { description: '您能否选择接收(在职教职工) · whether the viewer can ask for them' }) viewerCanOptIn!: boolean;
}

@ObjectType({ description: '收到的家书:由本人带回家,不必答复,不记录是否阅读,保存一年 · a letter that came, to be handed on at home; no answer, no mark of reading, kept for a year (T-25)' })
export class FamilyLetter {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => FamilyLetterTemplateCode, { description: '种类 · kind' }) template!: FamilyLetterTemplateCode;
  @Field(() => DayScalar, { nullable: true, description: '开放日的日期 · day of an open day' }) openDay!: string | null;
  @Field(() => String, { nullable: true, description: '开放日的地点 · place of an open day' }) place!: string | null;
  @Field(() => DayScalar, { description: '发出日期 · sent on' }) sentOn!: string;
  @Field(() => DayScalar, { description: '保存到这一天 · kept until' }) expiresOn!: string;
}
export const FamilyLetterConnection = connectionType('FamilyLetter', () => FamilyLetter);

@ObjectType({ description: '已发家书(机关党委) · a letter as 机关党委 sent it (T-25)' })
export class SentFamilyLetter {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => FamilyLetterTemplateCode, { description: '种类 · kind' }) template!: FamilyLetterTemplateCode;
  @Field(() => Department, { nullable: true, description: '面向的部门;面向全校(院)时为空 · the unit written to, null for the whole institution' }) unit!: Department | null;
  @Field(() => DayScalar, { nullable: true, description: '开放日的日期 · day of an open day' }) openDay!: string | null;
  @Field(() => String, { nullable: true, description: '开放日的地点 · place of an open day' }) place!: string | null;
  @Field(() => DayScalar, { description: '发出日期 · sent on' }) sentOn!: string;
  @Field(() => Int, { nullable: true, description: '收到的人数;不足 5 人时为空 · how many it reached, null below five' }) receivers!: number | null;
}
export const SentFamilyLetterConnection = connectionType('SentFamilyLetter', () => SentFamilyLetter);

@ObjectType({ description: '选择接收家书的教职工,不含日期与家庭情况 · somebody who asked for letters; no day, nothing of a family (T-25)' })
export class FamilyLetterReader {
  @Field(() => Person, { description: '教职工 · who' }) person!: Person;
}
export const FamilyLetterReaderConnection = connectionType('FamilyLetterReader', () => FamilyLetterReader);

export const FamilyLetterUserError = userErrorType('FamilyLetter', familyLetterRefusals);

@InputType({ description: '选择是否接收家书 · ask for letters, or no longer' })
export class SetFamilyLettersInput extends IdempotentInput {
  @Field(() => Boolean, { description: '是否接收;可随时撤回 · whether to receive them; withdrawn at any time' }) receive!: boolean;
}

@InputType({ description: '发送家书 · send a letter' })
export class SendFamilyLetterInput extends IdempotentInput {
  @Field(() => FamilyLetterTemplateCode, { description: '种类 · kind' }) template!: FamilyLetterTemplateCode;
  @Field(() => ID, { nullable: true, description: '只面向这个部门;不填则面向全校(院) · this unit alone; else the whole institution' }) unitId?: string | null;
  @Field(() => DayScalar, { nullable: true, description: '开放日的日期 · day of an open day' }) openDay?: string | null;
  @Text('地点', 60) @Field(() => String, { nullable: true, description: '开放日的地点,至多 60 字;请勿写任何人的情况 · place of an open day, at most 60 characters; nothing of anybody' }) place?: string | null;
}

@ObjectType({ description: '选择的结果 · result' })
export class FamilyLetterChoicePayload {
  @Field(() => FamilyLetterChoice, { nullable: true, description: '本人的选择 · one’s choice' }) choice!: FamilyLetterChoice | null;
  @Field(() => [FamilyLetterUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}

@ObjectType({ description: '发送的结果 · result' })
export class FamilyLetterPayload {
  @Field(() => SentFamilyLetter, { nullable: true, description: '发出的家书 · the letter' }) letter!: SentFamilyLetter | null;
  @Field(() => [FamilyLetterUserError], { description: '未被接受的原因 · why nothing was saved' }) userErrors!: UserError[];
}
