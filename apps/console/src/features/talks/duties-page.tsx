import { createWords, EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { DutiesPageDocument, DutyRowFragmentDoc, type DutyRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { useTalkWords } from '../../shared/talk-words';
import { useSaid } from '../../shared/use-said';
import { wholeDays } from '../../shared/whole-days';
import { useYear, YearChoice } from '../../shared/year-choice';
import { TalkHints } from './talk-hints';
import { useTalksWords } from './words';

const useDutyWords = createWords(
  { unit: '部门', post: '职务', next: '办理', term: '期限', late: '已逾期', left: (days: number) => `还有 ${days} 天`, why: '为什么' },
  { unit: 'Unit', post: 'Post', next: 'Next', term: 'Term', late: 'overdue', left: (days) => `${days} days left`, why: 'Why' },
);

function useColumns(scopes: ReadonlyMap<string, string>): readonly Column<DutyRowFragment>[] {
  const [words, talks, duty, said] = [useTalksWords(), useTalkWords(), useDutyWords(), useSaid()];
  return [
    { key: 'with', title: talks.with, value: ({ talkee }) => talkee.name },
    { key: 'unit', title: duty.unit, value: ({ talkee }) => talkee.department?.name ?? null, filter: true },
    { key: 'post', title: duty.post, value: ({ talkee }) => talkee.title, extra: true },
    { key: 'rule', title: words.rule, value: ({ ruleCode }) => scopes.get(ruleCode) ?? ruleCode, filter: ({ ruleCode }) => ruleCode, render: (row) => <Rule scope={scopes.get(row.ruleCode) ?? row.ruleCode} why={said(row.why.text, row.why.textInEnglish)} /> },
    { key: 'term', title: duty.term, value: ({ status, late, daysLeft }) => (status !== 'OPEN' ? null : late ? duty.late : typeof daysLeft === 'number' ? duty.left(daysLeft) : null) },
    { key: 'status', title: talks.status, value: ({ status }) => words.dutyStatuses[status], filter: ({ status }) => status },
    {
      key: 'next',
      title: duty.next,
      value: ({ status }) => (status === 'OPEN' ? words.offer : null),
      render: ({ status, talkee }) => status === 'OPEN' && <Link to={`/talks/new?with=${talkee.id}`} aria-label={`${words.offer} ${talkee.name}`}>{words.offer}</Link>,
    },
  ];
}

/** A rule, and why it speaks of these two, for whoever asks. */
function Rule({ scope, why }: { readonly scope: string; readonly why?: string | null }) {
  const words = useDutyWords();
  return (
    <>
      {scope}
      {why && <details><summary className="muted">{words.why}</summary><span>{wholeDays(why)}</span></details>}
    </>
  );
}

/** The talks that whoever is signed in answers for: open or met, and no more. */
export default function DutiesPage() {
  const words = useTalksWords();
  const year = useYear();
  return (
    <GraphPage title={words.dutiesTitle} query={DutiesPageDocument} variables={{ year }} actions={<YearChoice />}>
      {({ myTalkDuties, talkRules, myTalkHints }) => (
        <div className="stack">
          {myTalkHints && <TalkHints hints={myTalkHints} />}
          <Duties rows={readFragment(DutyRowFragmentDoc, myTalkDuties)} scopes={new Map(talkRules.map(({ code, scope }) => [code, scope]))} />
        </div>
      )}
    </GraphPage>
  );
}

function Duties({ rows, scopes }: { readonly rows: readonly DutyRowFragment[]; readonly scopes: ReadonlyMap<string, string> }) {
  const words = useTalksWords();
  const columns = useColumns(scopes);
  return <ResourceTable id="duties" title={words.dutiesTitle} columns={columns} rows={rows} rowKey={({ id }) => id} empty={<EmptyState title={words.noDuties} hint={words.noDutiesHint} />} />;
}
