/** The words of a letter, its paragraphs as they are. */
export function LetterText({ text }: { readonly text: string }) {
  return <p className="said">{text}</p>;
}
