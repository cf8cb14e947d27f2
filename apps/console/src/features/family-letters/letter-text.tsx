import { useSaid } from '../../shared/use-said';

/** The words of a letter, its paragraphs as they are. */
export function LetterText({ text }: { readonly text: string }) {
  const said = useSaid();
  return <p className="said">{said(text)}</p>;
}
