import { Fragment } from 'react';

interface PlainFiguresProps<Name extends string> {
  readonly figures: Readonly<Record<Name, number | null | undefined>>;
  readonly words: Readonly<Record<NoInfer<Name> | 'few', string>>;
}

/** Plain numbers of the whole institution, in this order, and words where one is too small. */
export function PlainFigures<Name extends string>({ figures, words }: PlainFiguresProps<Name>) {
  return (
    <dl className="facts">
      {(Object.keys(figures) as Name[]).map((name) => <Fragment key={name}><dt>{words[name]}</dt><dd>{figures[name] ?? words.few}</dd></Fragment>)}
    </dl>
  );
}
