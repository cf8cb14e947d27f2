import { connectionType, DayScalar, IdempotentInput, InstantScalar, userErrorType } from '@tongxin/subgraph';
import type { UserError } from '@tongxin/outcome';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { importRefusals } from './imports.service';

export enum ImportStatus {
  STAGING = 'STAGING',
  CHECKED = 'CHECKED',
  REFUSED = 'REFUSED',
  APPLYING = 'APPLYING',
  APPLIED = 'APPLIED',
  CANCELLED = 'CANCELLED',
  FAILED = 'FAILED',
}
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: '导入状态 · status of an import',
  valuesConfig: {
    STAGING: { description: '读取与核对中 · being read and checked' },
    CHECKED: { description: '核对无误,待执行 · checked, waiting to be applied' },
    REFUSED: { description: '有错误,整体不导入 · refused as a whole' },
    APPLYING: { description: '写入中 · being applied' },
    APPLIED: { description: '已导入 · applied' },
    CANCELLED: { description: '已取消 · cancelled' },
    FAILED: { description: '未能完成,请联系管理员 · failed' },
  },
});

@ObjectType({ description: '进度 · progress' })
export class ImportProgress {
  @Field(() => String, { description: '正在做什么 · current step' }) step!: string;
  @Field(() => String, { description: '正在做什么(英文) · current step, in English' }) stepInEnglish!: string;
  @Field(() => Int, { description: '已完成步数 · steps done' }) done!: number;
  @Field(() => Int, { description: '总步数 · steps in all' }) total!: number;
}

@ObjectType({ description: '导入报告中的一条 · one line of the report' })
export class ImportMessage {
  @Field(() => String, { nullable: true, description: '表名 · sheet' }) sheet!: string | null;
  @Field(() => Int, { nullable: true, description: '行号(表头为第 1 行) · row, the header is 1' }) rowNumber!: number | null;
  @Field(() => String, { description: '说明 · message' }) message!: string;
  @Field(() => String, { description: '说明(英文) · message, in English' }) messageInEnglish!: string;
}

@ObjectType({ description: '未保存的列 · columns that are not stored' })
export class UnstoredColumns {
  @Field(() => String, { description: '表名 · sheet' }) sheet!: string;
  @Field(() => [String], { description: '列名 · columns' }) columns!: string[];
}

@Directive('@key(fields: "id")')
@ObjectType({ description: '一次导入 · an import of a workbook' })
export class Import {
  @Field(() => ID, { description: '编号 · id' }) id!: string;
  @Field(() => String, { description: '文件名 · name of the file' }) fileName!: string;
  @Field(() => InstantScalar, { description: '开始时间 · when it was started' }) startedAt!: Date;
  @Field(() => ImportStatus, { description: '状态 · status' }) status!: ImportStatus;
  @Field(() => ImportProgress, { description: '进度 · progress' }) progress!: ImportProgress;
  @Field(() => DayScalar, { description: '自哪一天起成立 · day from which it holds' }) from!: string;
  @Field(() => Int, { description: '错误总数 · number of errors' }) errorCount!: number;
  @Field(() => Int, { description: '差异总数 · number of differences' }) differenceCount!: number;
  @Field(() => Boolean, { description: '您能否执行 · whether the viewer can apply it' }) viewerCanApply!: boolean;
  @Field(() => Boolean, { description: '您能否取消 · whether the viewer can cancel it' }) viewerCanCancel!: boolean;
}

export const ImportConnection = connectionType('Import', () => Import);

export const ImportUserError = userErrorType('Import', importRefusals);

@InputType({ description: '开始导入 · start an import' })
export class StartImportInput extends IdempotentInput {
  @Field(() => ID, { description: '上传编号 · upload' }) uploadId!: string;
  @Field(() => Boolean, { defaultValue: true, description: '只核对不写入;为否时核对无误即写入 · check only' }) dryRun!: boolean;
  @ArrayMaxSize(30, { message: '声明完整的表不超过 30 张' })
  @Field(() => [String], { nullable: true, description: '声明完整的表:表中没有的即结束 · sheets declared complete' }) completeSheets?: string[] | null;
  @Field(() => DayScalar, { nullable: true, description: '自哪一天起成立,默认今天 · day from which it holds, default today' }) from?: string | null;
  @MaxLength(100, { message: '名称不超过 100 字' })
  @Field(() => String, { nullable: true, description: '单位名称(更名时填) · name of the institution, to change it' }) name?: string | null;
}

@InputType({ description: '执行导入 · apply an import' })
export class ApplyImportInput extends IdempotentInput {
  @Field(() => ID, { description: '导入编号 · import' }) importId!: string;
}

@InputType({ description: '取消导入 · cancel an import' })
export class CancelImportInput extends IdempotentInput {
  @Field(() => ID, { description: '导入编号 · import' }) importId!: string;
}

@ObjectType({ description: '导入操作结果 · result' })
export class ImportPayload {
  @Field(() => Import, { nullable: true, description: '导入 · the import' }) import!: Import | null;
  @Field(() => [ImportUserError], { description: '未被接受的原因 · why nothing was started' }) userErrors!: UserError[];
}
