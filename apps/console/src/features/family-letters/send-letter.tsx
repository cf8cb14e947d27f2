import { Button } from 'antd';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { LetterTemplateFragmentDoc, type FamilyLetterTemplateCode } from '../../graph/graphql';
import { LetterText } from './letter-text';
import { SendLetterForm } from './send-letter-form';
import { useLetterWords } from './words';

interface SendLetterProps {
  readonly templates: readonly FragmentType<typeof LetterTemplateFragmentDoc>[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** How many asked for letters; null where they are few. */
  readonly readers: number | null;
}

/** Chooses a letter, reads it, and sends it to those who asked for letters. Its words are the institution's own and are not written here. */
export function SendLetter({ templates, units, readers }: SendLetterProps) {
  const words = useLetterWords();
  const [code, setCode] = useState<FamilyLetterTemplateCode | null>(null);
  const letters = readFragment(LetterTemplateFragmentDoc, templates);
  const chosen = letters.find((each) => each.code === code);
  return (
    <section className="card stack">
      <h2>{words.sendTitle}</h2>
      <p className="muted">{words.sendNote}</p>
      <p>{readers === null ? words.readersFew : words.readers(readers)}</p>
      <div className="actions">
        {letters.map((each) => (
          <Button key={each.code} aria-expanded={code === each.code} onClick={() => setCode(code === each.code ? null : each.code)}>{words.templateTitles[each.code]}</Button>
        ))}
      </div>
      {chosen && (
        <div className="cards">
          <SendLetterForm key={chosen.code} code={chosen.code} units={units} onClose={() => setCode(null)} />
          <LetterText text={chosen.text} />
        </div>
      )}
    </section>
  );
}
