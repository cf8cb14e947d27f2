import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { BranchEducationFragmentDoc, BranchFindingsFragmentDoc, BranchTalksFragmentDoc } from '../../graph/graphql';
import { Part } from './branch-part';
import { useBranchWords } from './words';

export function BranchEducation({ branch, year }: { readonly branch: FragmentType<typeof BranchEducationFragmentDoc>; readonly year: number }) {
  const words = useBranchWords();
  const { id, sessions, learningHours } = readFragment(BranchEducationFragmentDoc, branch);
  return (
    <Part title={words.education} shown={sessions !== null}>
      <dl className="figures">
        <div><dt>{words.held}</dt><dd>{sessions?.held}</dd></div>
        <div><dt>{words.planned}</dt><dd>{sessions?.planned}</dd></div>
        {learningHours && <div><dt>{words.hours}</dt><dd>{learningHours.hours ?? '—'}</dd></div>}
      </dl>
      {learningHours?.suppressed && <p className="muted">{words.hidden}</p>}
      <p><Link to={`/sessions?branch=${id}&year=${year}`}>{words.sessions}</Link></p>
    </Part>
  );
}

export function BranchTalks({ branch }: { readonly branch: FragmentType<typeof BranchTalksFragmentDoc> }) {
  const words = useBranchWords();
  const { talkCoverage, talkTotals } = readFragment(BranchTalksFragmentDoc, branch);
  return (
    <Part title={words.talks} shown={talkCoverage !== null || talkTotals !== null}>
      {talkCoverage && (
        <dl className="figures">
          <div><dt>{words.met} {words.asOf(talkCoverage.asOf)}</dt><dd>{talkCoverage.met ?? '—'} / {talkCoverage.due}</dd></div>
        </dl>
      )}
      <dl className="facts">
        {(talkTotals ?? []).flatMap(({ relation, asOf, due, met }) => [<dt key={relation}>{words.classes[relation]}</dt>, <dd key={`${relation}:`}>{met ?? '—'} / {due} <span className="muted">{words.asOf(asOf)}</span></dd>])}
      </dl>
    </Part>
  );
}

export function BranchFindings({ branch }: { readonly branch: FragmentType<typeof BranchFindingsFragmentDoc> }) {
  const words = useBranchWords();
  const { findings } = readFragment(BranchFindingsFragmentDoc, branch);
  return (
    <Part title={words.integrity} shown={findings !== null}>
      <dl className="figures">
        <div><dt>{words.open}</dt><dd>{findings?.open} / {findings?.total}</dd></div>
        <div><dt>{words.overdue}</dt><dd className={findings?.overdue ? 'warn' : undefined}>{findings?.overdue}</dd></div>
      </dl>
    </Part>
  );
}
