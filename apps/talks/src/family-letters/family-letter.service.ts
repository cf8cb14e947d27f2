import { subjectOf } from '@tongxin/database';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { mutate, requestError } from '@tongxin/subgraph';
import type { Context } from '../context';
import { findUnit } from '../matters/matter.query';
import { compose, receiversOf } from './family-letter';
import { canOptIntoLetters, canSeeLettersOf, canSendLetters } from './family-letter.policy';
import { insertLetter, insertReceipts, lockReaders, optIn, withdraw } from './family-letter.query';
import type { FamilyLetterRefusal } from './family-letter.refusals';
import type { LetterTemplateCode } from './letter-template';

type Result = Promise<Outcome<string, FamilyLetterRefusal>>;
interface Input {
  idempotencyKey?: string | null;
}

/** 选择是否接收家书: one mutation for both, so that no log and no row of the audit tells them apart. */
export async function setFamilyLetters(ctx: Context, input: Input & { receive: boolean }): Result {
  const who = await ctx.standing();
  if (!who || !canSeeLettersOf(who, who)) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<FamilyLetterRefusal>(ctx, 'setFamilyLetters', input, async (tx, { institutionId }) => {
    if (input.receive && !canOptIntoLetters(who)) return refuse('NOT_IN_SERVICE', { path: ['input', 'receive'] });
    await (input.receive ? optIn : withdraw)(tx, institutionId, who.personId);
    return accept({ id: who.personId, audit: subjectOf('FamilyLetterChoice', who.personId, who.personId) });
  });
}

export interface SendFamilyLetterInput extends Input {
  template: LetterTemplateCode;
  unitId?: string | null;
  openDay?: string | null;
  place?: string | null;
}

/** 发送家书 (机关党委). The audit names whoever sent it and the letter; whom it reached stands with the letter alone, and goes with it after a year. */
export async function sendFamilyLetter(ctx: Context, input: SendFamilyLetterInput): Result {
  if (!canSendLetters(await ctx.standing())) throw requestError('FORBIDDEN');
  await ctx.requireFresh();
  return mutate<FamilyLetterRefusal>(ctx, 'sendFamilyLetter', input, async (tx, { institutionId }) => {
    const unit = input.unitId ? await findUnit(tx, institutionId, input.unitId, ctx.today()) : null;
    if (input.unitId && !unit) return refuse('UNIT_NOT_FOUND', { path: ['input', 'unitId'] });
    const unitId = unit?.id ?? null;
    const letter = compose({ id: ctx.newId(), template: input.template, unitId, openDay: input.openDay ?? null, place: input.place?.trim() ?? null }, ctx.today());
    if (!letter.ok) return refuse(letter.refusal, { path: ['input', letter.refusal === 'ONLY_OPEN_DAY' ? 'template' : 'openDay'] });
    const receivers = receiversOf(await lockReaders(tx, institutionId, unitId, ctx.today()), unitId);
    if (!receivers.ok) return refuse(receivers.refusal, unitId ? { path: ['input', 'unitId'] } : {});
    if (!(await insertLetter(tx, institutionId, letter.value))) return refuse('ALREADY_SENT', { path: ['input', 'template'] });
    await insertReceipts(tx, institutionId, letter.value.id, receivers.value);
    return accept({ id: letter.value.id, audit: [{ type: 'FamilyLetter', id: letter.value.id }] });
  });
}
