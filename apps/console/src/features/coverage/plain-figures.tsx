import { Fragment } from 'react';
import type { Unit } from '../../shared/counted';
import { useUnits } from '../../shared/use-units';

interface PlainFiguresProps<Name extends string> {
  /** How many, and of what. */
  readonly figures: Readonly<Record<Name, readonly [Unit, number | null | undefined]>>;
  readonly words: Readonly<Record<NoInfer<Name> | 'few', string>>;
}

/** Plain numbers of the whole institution, in this order, and words where one is too small. */
export function PlainFigures<Name extends string>({ figures, words }: PlainFiguresProps<Name>) {
  const { counted } = useUnits();
  const shown = ([unit, count]: readonly [Unit, number | null | undefined]) => (count == null ? words.few : counted(unit, count));
  return (
    <dl className="facts">
      {(Object.keys(figures) as Name[]).map((name) => <Fragment key={name}><dt>{words[name]}</dt><dd>{shown(figures[name])}</dd></Fragment>)}
    </dl>
  );
}
