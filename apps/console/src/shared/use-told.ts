import { sentenceOf, type ActionOutcome, type Refusal } from '@tongxin/web-graph';
import { useLanguage, useNotices } from '@tongxin/web-ui';

/** Says how an action at the press of a button ended, and how it is undone where it can be. @returns whether it was done */
export function useTold(refusal: (refusal: Refusal) => string): (outcome: ActionOutcome<unknown>, done: string, undo?: () => void) => boolean {
  const notices = useNotices();
  const { language } = useLanguage();
  return (outcome, done, undo) => {
    if (outcome.kind === 'done') notices.done(done, undo);
    else notices.failed(outcome.kind === 'refused' ? outcome.refusals.map(refusal).join(' ') : sentenceOf(outcome.error, language));
    return outcome.kind === 'done';
  };
}
