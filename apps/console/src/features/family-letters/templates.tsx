import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { LetterTemplateFragmentDoc } from '../../graph/graphql';
import { useSaid } from '../../shared/use-said';
import { LetterText } from './letter-text';
import { useLetterWords } from './words';

/** What may come, word for word, before anybody asks for it: the same for everybody. */
export function Templates({ templates }: { readonly templates: readonly FragmentType<typeof LetterTemplateFragmentDoc>[] }) {
  const [words, said] = [useLetterWords(), useSaid()];
  return (
    <section className="card stack">
      <h2>{words.templates}</h2>
      <p className="muted">{words.templatesNote}</p>
      {readFragment(LetterTemplateFragmentDoc, templates).map(({ code, title, text }) => (
        <details key={code}>
          <summary>{said(title)}</summary>
          <LetterText text={text} />
        </details>
      ))}
    </section>
  );
}
