import { Link } from 'react-router';
import type { Heat, HeatRow, Side } from './heat';
import { shareOf } from './share';
import { useCoverageWords } from './words';

interface HeatMapProps {
  readonly rows: readonly HeatRow[];
  readonly rules: readonly { readonly code: string; readonly scope: string }[];
  readonly side: Side;
  readonly linkTo: (rule: string, rowId: string) => string;
}

/** Met of due in every cell as words; its shade says the same to a quick eye, where the figure is not hidden. Each cell leads to the duties behind it. */
export function HeatMap({ rows, rules, side, linkTo }: HeatMapProps) {
  const words = useCoverageWords();
  const figure = ({ due, met }: Heat) => (due === 0 ? '' : `${met ?? '—'} / ${due}`);
  return (
    <table className="heat" style={{ '--rules': rules.length } as React.CSSProperties}>
      <caption className="muted">{words.heatNote}</caption>
      <thead>
        <tr>
          <th scope="col">{side === 'unit' ? words.unit : words.branch}</th>
          {rules.map(({ code, scope }) => <th key={code} scope="col">{scope}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id ?? ''}>
            <th scope="row">{row.name ?? words.noUnit}</th>
            {row.cells.map((heat, at) => (
              <td key={heat.ruleCode} data-rule={rules[at]?.scope} data-empty={heat.due === 0 || undefined} data-hidden={heat.met === null || undefined} style={{ '--share': `${(shareOf(heat) ?? 0) * 0.4}%` } as React.CSSProperties}>
                {heat.due > 0 && row.id ? <Link to={linkTo(heat.ruleCode, row.id)}>{figure(heat)}</Link> : figure(heat)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
