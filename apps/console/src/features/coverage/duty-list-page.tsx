import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link, useSearchParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { DutyListPageDocument, ListedDutyFragmentDoc, type ListedDutyFragment } from '../../graph/graphql';
import { DayChoice, useAsOf } from '../../shared/day-choice';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { useViewer } from '../../shared/viewer';
import { useYear, YearChoice } from '../../shared/year-choice';
import { coveragePath } from './coverage-path';
import { useCoverageWords } from './words';

/** The duties behind the figures, for those who may see which are open; held and declined look alike. */
export default function DutyListPage() {
  const words = useCoverageWords();
  const { today } = useViewer();
  const [address] = useSearchParams();
  const [year, asOf] = [useYear(), useAsOf()];
  const variables = { year, asOf, ruleCode: address.get('rule'), unitId: address.get('unit'), branchId: address.get('branch') };
  return (
    <GraphPage title={words.listTitle} query={DutyListPageDocument} variables={variables} actions={<><YearChoice /><DayChoice today={today} /><Link to={coveragePath('/coverage', year, asOf)}>{words.back}</Link></>}>
      {({ talkDuties, talkRules }, more) => {
        if (!talkDuties) return <EmptyState title={words.listHidden} hint={words.listHiddenHint} />;
        const scopes = new Map(talkRules.map(({ code, scope }) => [code, scope]));
        const columns: readonly Column<ListedDutyFragment>[] = [
          { key: 'talker', title: words.talker, value: ({ talker }) => talker.name, filter: true },
          { key: 'talkee', title: words.talkee, value: ({ talkee }) => talkee.name },
          { key: 'unit', title: words.unit, value: ({ talkee }) => talkee.department?.name ?? null, filter: true },
          { key: 'rule', title: words.rule, value: ({ ruleCode }) => scopes.get(ruleCode) ?? ruleCode, extra: variables.ruleCode !== null },
          { key: 'status', title: words.status, value: ({ status }) => words.statuses[status], filter: ({ status }) => status },
        ];
        const { ruleCode, unitId, branchId } = variables;
        const all = <Link to={coveragePath('/coverage/duties', year, asOf)}>{words.allDuties}</Link>;
        return (
          <>
            {(ruleCode ?? unitId ?? branchId) && <p>{words.part} {ruleCode && scopes.get(ruleCode)} {all}</p>}
            <ResourceTable
              id="duty-list"
              title={words.listTitle}
              columns={columns}
              rows={readFragment(ListedDutyFragmentDoc, talkDuties.nodes)}
              rowKey={({ id }) => id}
              empty={<EmptyState title={words.listNone} action={all} />}
              onMore={moreOf(more, { after: talkDuties })}
            />
          </>
        );
      }}
    </GraphPage>
  );
}
