import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { ImportLineFragmentDoc } from '../../graph/graphql';
import { useSaid } from '../../shared/use-said';
import { useImportWords } from './words';

interface ImportLinesProps {
  readonly title: string;
  readonly lines: readonly FragmentType<typeof ImportLineFragmentDoc>[];
  readonly total: number;
}

/** What is said of the place that stands before it. */
const withoutPlace = (message: string, place: string): string => (message.startsWith(place) ? message.slice(place.length).replace(/^[:\uff1a] ?/, '') : message);

/** Lines of the report with the sheet and row that they speak of. */
export function ImportLines({ title, lines, total }: ImportLinesProps) {
  const [words, said] = [useImportWords(), useSaid()];
  return (
    <section className="card">
      <h2>{title}</h2>
      {total > lines.length && <p className="muted">{words.shown(lines.length)}</p>}
      <ul className="list">
        {readFragment(ImportLineFragmentDoc, lines).map(({ sheet, rowNumber, message, messageInEnglish }, at) => (
          <li key={at}>
            {sheet && <strong>{sheet}</strong>}
            {rowNumber !== null && <span className="muted">{words.row(rowNumber)}</span>}
            <span>{said(
              withoutPlace(message, rowNumber === null ? `${sheet}` : `${sheet}第${rowNumber}行`),
              withoutPlace(messageInEnglish, rowNumber === null ? `“${sheet}”` : `“${sheet}”, row ${rowNumber}`),
            )}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
