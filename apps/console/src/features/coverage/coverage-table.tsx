import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import type { CoverageRuleFragment } from '../../graph/graphql';
import { shareOf, shareText } from './share';
import { useCoverageWords } from './words';

export type RuleRow = CoverageRuleFragment & { readonly scope: string };

/** The picture's figures as a table, each rule leading to its open duties. */
export function CoverageTable({ rows, year, asOf }: { readonly rows: readonly RuleRow[]; readonly year: number; readonly asOf: string | null }) {
  const words = useCoverageWords();
  const dutiesOf = (code: string) => `/coverage/duties?${new URLSearchParams({ year: String(year), rule: code, ...(asOf && { asOf }) })}`;
  const columns: readonly Column<RuleRow>[] = [
    { key: 'rule', title: words.rule, value: ({ scope }) => scope, render: ({ code, scope }) => <Link to={dutiesOf(code)}>{scope}</Link> },
    { key: 'due', title: words.due, value: ({ due }) => due, align: 'right' },
    { key: 'met', title: words.met, value: ({ met }) => met, align: 'right' },
    { key: 'open', title: words.open, value: ({ due, met }) => (met === null ? null : due - met), align: 'right' },
    { key: 'share', title: words.share, value: (row) => shareOf(row), render: shareText, align: 'right' },
  ];
  return <ResourceTable id="coverage" title={words.title} columns={columns} rows={rows} rowKey={({ code }) => code} empty={<EmptyState title={words.none} hint={words.noneHint} />} />;
}
