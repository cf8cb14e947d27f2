import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { BranchRepresentativesFragmentDoc } from '../../graph/graphql';
import { useViewer } from '../../shared/viewer';
import { Part } from './branch-part';
import { NameForm } from './name-form';
import { useBranchWords } from './words';

/** Who represents the branch in a year (T-08), and, for those who name them, whose turn it is: a turn, never a judgement of anybody. */
export function BranchRepresentatives({ branch, year }: { readonly branch: FragmentType<typeof BranchRepresentativesFragmentDoc>; readonly year: number }) {
  const words = useBranchWords();
  const { year: now } = useViewer();
  const { id, representatives, proposedRepresentatives: proposed } = readFragment(BranchRepresentativesFragmentDoc, branch);
  const [naming, setNaming] = useState(false);
  const row = (key: string, person: { readonly name: string } | null | undefined, leader: { readonly name: string } | null | undefined, more = '') => (
    <li key={key}>
      <span>{person?.name}{leader && words.forLeader(leader.name)}</span>
      {more && <span className="muted">{more}</span>}
    </li>
  );
  return (
    <Part title={words.representativesOf(year)} shown={representatives !== null}>
      {representatives?.length === 0 && <p className="muted">{words.noRepresentatives}</p>}
      <ul className="list">{representatives?.map((one) => row(one.id, one.person, one.leader))}</ul>
      {proposed && proposed.length > 0 && (
        <div className="stack">
          <h3>{words.turn}</h3>
          <p className="muted">{words.turnNote}</p>
          <ul className="list">{proposed.map((one) => row(one.person?.id ?? '', one.person, one.leader, one.lastYear ? words.lastYear(one.lastYear) : words.never))}</ul>
          <div className="actions"><Button aria-expanded={naming} onClick={() => setNaming(!naming)}>{words.nameThem}</Button></div>
          {naming && <NameForm key={year} branchId={id} year={year} proposed={proposed} onClose={() => setNaming(false)} />}
        </div>
      )}
      {proposed && year === now && <p><Link to={`/branches/${id}?year=${year + 1}`}>{words.nextTurn(year + 1)}</Link></p>}
    </Part>
  );
}
