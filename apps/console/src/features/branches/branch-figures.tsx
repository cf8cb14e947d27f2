import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { BranchEducationFragmentDoc, BranchFindingsFragmentDoc, BranchTalksFragmentDoc } from '../../graph/graphql';
import { useUnits } from '../../shared/use-units';
import { wholeDays } from '../../shared/whole-days';
import { Part } from './branch-part';
import { useBranchWords } from './words';

export function BranchEducation({ branch, year }: { readonly branch: FragmentType<typeof BranchEducationFragmentDoc>; readonly year: number }) {
  const [words, { counted }] = [useBranchWords(), useUnits()];
  const { id, sessions, learningHours } = readFragment(BranchEducationFragmentDoc, branch);
  return (
    <Part title={words.education} shown={sessions !== null}>
      <dl className="figures">
        <div><dt>{words.held}</dt><dd>{counted('session', sessions?.held)}</dd></div>
        <div><dt>{words.planned}</dt><dd>{counted('session', sessions?.planned)}</dd></div>
        {learningHours && <div><dt>{words.hours}</dt><dd>{counted('hour', learningHours.hours)}</dd></div>}
      </dl>
      {learningHours?.suppressed && <p className="muted">{words.hidden}</p>}
      <p><Link to={`/sessions?branch=${id}&year=${year}`}>{words.sessions}</Link></p>
    </Part>
  );
}

export function BranchTalks({ branch }: { readonly branch: FragmentType<typeof BranchTalksFragmentDoc> }) {
  const [words, { countedOf }] = [useBranchWords(), useUnits()];
  const { talkCoverage, talkTotals } = readFragment(BranchTalksFragmentDoc, branch);
  return (
    <Part title={words.talks} shown={talkCoverage !== null || talkTotals !== null}>
      {talkCoverage && (
        <dl className="figures">
          <div><dt>{words.met} {wholeDays(words.asOf(talkCoverage.asOf))}</dt><dd>{countedOf('duty', talkCoverage.met, talkCoverage.due)}</dd></div>
        </dl>
      )}
      <dl className="facts">
        {(talkTotals ?? []).flatMap(({ relation, asOf, due, met }) => [<dt key={relation}>{words.classes[relation]}</dt>, <dd key={`${relation}:`}>{countedOf(relation === 'COMMITTEE_MUTUAL' ? 'pair' : 'person', met, due)} <span className="muted beside-figure">{wholeDays(words.asOf(asOf))}</span></dd>])}
      </dl>
    </Part>
  );
}

export function BranchFindings({ branch }: { readonly branch: FragmentType<typeof BranchFindingsFragmentDoc> }) {
  const [words, { counted, countedOf }] = [useBranchWords(), useUnits()];
  const { findings } = readFragment(BranchFindingsFragmentDoc, branch);
  return (
    <Part title={words.integrity} shown={findings !== null}>
      <dl className="figures">
        <div><dt>{words.open}</dt><dd>{findings && countedOf('finding', findings.open, findings.total)}</dd></div>
        <div><dt>{words.overdue}</dt><dd className={findings?.overdue ? 'warn' : undefined}>{counted('finding', findings?.overdue)}</dd></div>
      </dl>
    </Part>
  );
}
