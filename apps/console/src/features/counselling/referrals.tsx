import { Button } from 'antd';
import type { ReferralFragment } from '../../graph/graphql';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useDeleteReferral, useTakeReferral } from './use-counselling-actions';
import { useCounsellingWords } from './words';

/** Days on which one took the card, for whoever wants to keep them: seen by oneself alone, deleted at will. */
export function Referrals({ referrals }: { readonly referrals: readonly ReferralFragment[] }) {
  const words = useCounsellingWords();
  const told = useTold(useRefusal(words.refusals));
  const [[take, taking], [remove, removing]] = [useTakeReferral(), useDeleteReferral()];
  const onTake = async () => {
    const outcome = await take({});
    // Taken twice on a day it is one record, and the earlier one stays.
    const [made] = outcome.kind === 'done' ? outcome.payload.referrals.filter(({ id }) => !referrals.some((before) => before.id === id)) : [];
    told(outcome, words.taken, made && (async () => told(await remove({ referralId: made.id }), words.deleted)));
  };
  return (
    <section className="card stack">
      <h2>{words.referrals}</h2>
      <p className="muted">{words.referralsNote}</p>
      <ul className="list">
        {referrals.map(({ id: referralId, takenOn }) => (
          <li key={referralId}>
            <span>{takenOn}</span>
            <Button size="small" loading={removing} aria-label={words.deleteOf(takenOn)} onClick={async () => told(await remove({ referralId }), words.deleted)}>{words.delete}</Button>
          </li>
        ))}
      </ul>
      <div className="actions"><Button loading={taking} onClick={() => void onTake()}>{words.take}</Button></div>
    </section>
  );
}
