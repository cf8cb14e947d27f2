import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { LetterTemplateFragmentDoc } from '../../graph/graphql';
import { LetterText } from './letter-text';
import { useLetterWords } from './words';

/** What may come, word for word, before anybody asks for it: the same for everybody. */
export function Templates({ templates }: { readonly templates: readonly FragmentType<typeof LetterTemplateFragmentDoc>[] }) {
  const words = useLetterWords();
  return (
    <section className="card stack">
      <h2>{words.templates}</h2>
      <p className="muted">{words.templatesNote}</p>
      {readFragment(LetterTemplateFragmentDoc, templates).map(({ code, title, text }) => (
        <details key={code}>
          <summary>{title}</summary>
          <LetterText text={text} />
        </details>
      ))}
    </section>
  );
}
