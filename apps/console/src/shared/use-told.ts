import { sentenceOf, type ActionOutcome, type Refusal } from '@tongxin/web-graph';
import { useLanguage, useNotices } from '@tongxin/web-ui';

/** Says how an action at the press of a button ended. @returns whether it was done */
export function useTold(refusal: (refusal: Refusal) => string): (outcome: ActionOutcome<unknown>, done: string) => boolean {
  const notices = useNotices();
  const { language } = useLanguage();
  return (outcome, done) => {
    if (outcome.kind === 'done') notices.done(done);
    else notices.failed(outcome.kind === 'refused' ? outcome.refusals.map(refusal).join(' ') : sentenceOf(outcome.error, language));
    return outcome.kind === 'done';
  };
}
