import { Button } from 'antd';
import type { LetterChoiceFragment } from '../../graph/graphql';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useSetFamilyLetters } from './use-letter-actions';
import { useLetterWords } from './words';

/** Whether letters come: not unless one asks, and no longer as soon as one says so. */
export function LetterChoice({ choice: { receives, viewerCanOptIn } }: { readonly choice: LetterChoiceFragment }) {
  const words = useLetterWords();
  const told = useTold(useRefusal(words.refusals));
  const [set, setting] = useSetFamilyLetters();
  const choose = async (receive: boolean, undoable: boolean): Promise<unknown> =>
    told(await set({ receive }), receive ? words.chosen : words.withdrawn, undoable ? () => void choose(!receive, false) : undefined);
  return (
    <section className="card stack">
      <h2>{words.choice}</h2>
      <p>{receives ? words.receives : words.receivesNot}</p>
      <p className="muted">{words.choiceNote}</p>
      <div className="actions">
        {!receives && viewerCanOptIn && <Button loading={setting} onClick={() => void choose(true, true)}>{words.optIn}</Button>}
        {receives && <Button loading={setting} onClick={() => void choose(false, viewerCanOptIn)}>{words.optOut}</Button>}
      </div>
    </section>
  );
}
