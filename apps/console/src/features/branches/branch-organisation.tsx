import { useListed } from '@tongxin/web-ui';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { BranchOrganisationFragmentDoc } from '../../graph/graphql';
import { useUnits } from '../../shared/use-units';
import { useBranchWords } from './words';

/** Who leads the branch. */
export function BranchOrganisation({ branch }: { readonly branch: FragmentType<typeof BranchOrganisationFragmentDoc> }) {
  const [words, { counted }, listed] = [useBranchWords(), useUnits(), useListed()];
  const { secretary, contactLeader, committee, groups, members, foundedOn } = readFragment(BranchOrganisationFragmentDoc, branch);
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [words.secretary, secretary?.name ?? words.vacant],
    [words.contactLeader, contactLeader?.name],
    [words.foundedOn, foundedOn],
    [words.members, members && counted('person', members.totalCount)],
    [words.committee, listed(committee.map(({ title, person }) => [person?.name, title].filter(Boolean).join(' ')))],
    [words.groups, listed(groups.map(({ name, leader }) => [name, leader?.name].filter(Boolean).join(' ')))],
  ];
  return (
    <section className="card">
      <h2>{words.organisation}</h2>
      <dl className="facts">{facts.flatMap(([name, value]) => (value ? [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>] : []))}</dl>
    </section>
  );
}
