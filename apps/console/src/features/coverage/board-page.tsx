import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { BoardCellFragmentDoc, BoardPageDocument, type BoardCellFragment } from '../../graph/graphql';
import { DayChoice, useAsOf } from '../../shared/day-choice';
import { GraphPage } from '../../shared/graph-page';
import { useUnits } from '../../shared/use-units';
import { useViewer } from '../../shared/viewer';
import { useYear, YearChoice } from '../../shared/year-choice';
import { heatRows, type Side } from './heat';
import { HeatMap } from './heat-map';
import { coveragePath } from './coverage-path';
import { shareOf, shareText } from './share';
import { useCoverageWords } from './words';

/** Where the institution kept its word and where not yet, by unit or branch and rule, on any day; the same as a table below. */
export default function BoardPage() {
  const [words, { headed }] = [useCoverageWords(), useUnits()];
  const { today } = useViewer();
  const [year, asOf] = [useYear(), useAsOf()];
  const [address, setAddress] = useSearchParams();
  const side: Side = address.get('by') === 'branch' ? 'branch' : 'unit';
  const dutiesOf = (rule: string, on: Side, id: string) => coveragePath('/coverage/duties', year, asOf, { rule, [on]: id });
  const gather = (by: Side) => setAddress((now) => (by === 'unit' ? now.delete('by') : now.set('by', by), now), { replace: true });
  return (
    <GraphPage title={words.boardTitle} query={BoardPageDocument} variables={{ year, asOf }} actions={<><YearChoice /><DayChoice today={today} /><Link to={coveragePath('/coverage', year, asOf)}>{words.back}</Link></>}>
      {({ talkCoverageBoard, talkRules }) => {
        if (!talkCoverageBoard) return <EmptyState title={words.notForYou} hint={words.notForYouHint} />;
        const cells = readFragment(BoardCellFragmentDoc, talkCoverageBoard.cells);
        const scopes = new Map(talkRules.map(({ code, scope }) => [code, scope]));
        const rules = [...new Set(cells.map(({ ruleCode }) => ruleCode))].sort();
        const columns: readonly Column<BoardCellFragment>[] = [
          { key: 'rule', title: words.rule, value: ({ ruleCode }) => scopes.get(ruleCode) ?? ruleCode, filter: ({ ruleCode }) => ruleCode },
          { key: 'unit', title: words.unit, value: ({ unit }) => unit?.name ?? words.noUnit, filter: ({ unit }) => unit?.name ?? 'NONE' },
          { key: 'branch', title: words.branch, value: ({ branch }) => branch?.name ?? words.noUnit, filter: ({ branch }) => branch?.name ?? 'NONE' },
          { key: 'due', title: headed(words.due, 'duty'), value: ({ due }) => due, align: 'right' },
          { key: 'met', title: headed(words.met, 'duty'), value: ({ met }) => met, render: ({ met }) => met ?? '—', align: 'right' },
          { key: 'share', title: words.share, value: (cell) => shareOf(cell), render: shareText, align: 'right' },
        ];
        return (
          <div className="stack">
            <p className="muted">{words.about} {words.asOf} {talkCoverageBoard.asOf}{words.stop} {talkCoverageBoard.suppressed && words.hidden}</p>
            {cells.length > 0 && (
              <section className="card stack">
                <Segmented<Side> aria-label={words.gather} value={side} onChange={gather} options={[{ value: 'unit', label: words.byUnit }, { value: 'branch', label: words.byBranch }]} />
                <HeatMap rows={heatRows(cells, rules, side)} rules={rules.map((code) => ({ code, scope: scopes.get(code) ?? code }))} side={side} linkTo={(rule, id) => dutiesOf(rule, side, id)} />
              </section>
            )}
            <ResourceTable id="coverage-board" title={words.boardTitle} columns={columns} rows={cells} rowKey={({ ruleCode, unit, branch }) => `${ruleCode}/${unit?.id ?? ''}/${branch?.id ?? ''}`} empty={<EmptyState title={words.none} hint={words.noneHint} />} />
          </div>
        );
      }}
    </GraphPage>
  );
}
