import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { ImportLineFragmentDoc } from '../../graph/graphql';
import { useImportWords } from './words';

interface ImportLinesProps {
  readonly title: string;
  readonly lines: readonly FragmentType<typeof ImportLineFragmentDoc>[];
  readonly total: number;
}

/** Lines of the report with the sheet and row that they speak of. */
export function ImportLines({ title, lines, total }: ImportLinesProps) {
  const words = useImportWords();
  return (
    <section className="card">
      <h2>{title}</h2>
      {total > lines.length && <p className="muted">{words.shown(lines.length)}</p>}
      <ul className="list">
        {readFragment(ImportLineFragmentDoc, lines).map(({ sheet, rowNumber, message }, at) => (
          <li key={at}>
            {sheet && <strong>{sheet}</strong>}
            {rowNumber !== null && <span className="muted">{words.row(rowNumber)}</span>}
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
