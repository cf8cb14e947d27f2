import { EmptyState, ErrorBoundary, PageSkeleton } from '@tongxin/web-ui';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { CoveragePageDocument, CoverageRuleFragmentDoc } from '../../graph/graphql';
import { DayChoice, useAsOf } from '../../shared/day-choice';
import { GraphPage } from '../../shared/graph-page';
import { useUnits } from '../../shared/use-units';
import { useViewer } from '../../shared/viewer';
import { useYear, YearChoice } from '../../shared/year-choice';
import { coveragePath } from './coverage-path';
import { MatterFigures, RequestFigures, UnitAnswers } from './answer-figures';
import { CoverageTable } from './coverage-table';
import { shareText } from './share';
import { TalkQuality } from './talk-quality';
import { useCoverageWords } from './words';

/** Drawing is heavy: it comes after the figures. */
const CoverageChart = lazy(() => import('./coverage-chart'));

/** Whether the institution kept its word, by rule, on any day: figures, a picture, and the same as a table. */
export default function CoveragePage() {
  const [words, { countedOf }] = [useCoverageWords(), useUnits()];
  const { today } = useViewer();
  const year = useYear();
  const asOf = useAsOf();
  return (
    <GraphPage title={words.title} query={CoveragePageDocument} variables={{ year, asOf }} actions={<><YearChoice /><DayChoice today={today} /><Link to={coveragePath('/coverage/board', year, asOf)}>{words.board}</Link><Link to={coveragePath('/coverage/duties', year, asOf)}>{words.list}</Link></>}>
      {({ talkCoverage, talkRules, talkQuality, matterTotals, talkRequestTotals }) => {
        if (!talkCoverage) return <EmptyState title={words.notForYou} hint={words.notForYouHint} />;
        const scopes = new Map(talkRules.map(({ code, scope }) => [code, scope]));
        const rows = readFragment(CoverageRuleFragmentDoc, talkCoverage.rules).map((rule) => ({ ...rule, scope: scopes.get(rule.code) ?? rule.code }));
        const { due, met, distinctPairs, distinctPairsMet, people, peopleReached, suppressed } = talkCoverage;
        return (
          <div className="stack">
            <div className="cards">
              {matterTotals && <MatterFigures matters={matterTotals} />}
              {talkRequestTotals && <RequestFigures requests={talkRequestTotals} />}
            </div>
            <p className="muted">{words.about} {words.asOf} {talkCoverage.asOf}{words.stop} {suppressed && words.hidden}</p>
            <dl className="figures card">
              <div><dt>{words.duties}</dt><dd>{countedOf('duty', met, due)} <small>{shareText({ due, met })}</small></dd></div>
              <div><dt>{words.pairs}</dt><dd>{countedOf('pair', distinctPairsMet, distinctPairs)} <small>{shareText({ due: distinctPairs, met: distinctPairsMet })}</small></dd></div>
              <div><dt>{words.people}</dt><dd>{countedOf('person', peopleReached, people)} <small>{shareText({ due: people, met: peopleReached })}</small></dd></div>
            </dl>
            {rows.length > 0 && <section className="card"><ErrorBoundary><Suspense fallback={<PageSkeleton rows={4} />}><CoverageChart rows={rows} /></Suspense></ErrorBoundary></section>}
            <CoverageTable rows={rows} year={year} asOf={asOf} />
            {matterTotals && talkRequestTotals && <UnitAnswers matters={matterTotals} requests={talkRequestTotals} />}
            <TalkQuality quality={talkQuality} />
          </div>
        );
      }}
    </GraphPage>
  );
}
