import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import type { CoverageRuleFragment } from '../../graph/graphql';
import { useUnits } from '../../shared/use-units';
import { shareOf, shareText } from './share';
import { useCoverageWords } from './words';

export type RuleRow = CoverageRuleFragment & { readonly scope: string };

/** The picture's figures as a table, each rule leading to its open duties. */
export function CoverageTable({ rows, year, asOf }: { readonly rows: readonly RuleRow[]; readonly year: number; readonly asOf: string | null }) {
  const [words, { headed }] = [useCoverageWords(), useUnits()];
  const dutiesOf = (code: string) => `/coverage/duties?${new URLSearchParams({ year: String(year), rule: code, ...(asOf && { asOf }) })}`;
  const columns: readonly Column<RuleRow>[] = [
    { key: 'rule', title: words.rule, value: ({ scope }) => scope, render: ({ code, scope }) => <Link to={dutiesOf(code)}>{scope}</Link> },
    { key: 'due', title: headed(words.due, 'duty'), value: ({ due }) => due, align: 'right' },
    { key: 'met', title: headed(words.met, 'duty'), value: ({ met }) => met, align: 'right' },
    { key: 'open', title: headed(words.open, 'duty'), value: ({ due, met }) => (met === null ? null : due - met), align: 'right' },
    { key: 'share', title: words.share, value: (row) => shareOf(row), render: shareText, align: 'right' },
  ];
  return <ResourceTable id="coverage" title={words.title} columns={columns} rows={rows} rowKey={({ code }) => code} empty={<EmptyState title={words.none} hint={words.noneHint} />} />;
}
