import { Link, useSearchParams } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { UnitNodeFragmentDoc } from '../../graph/graphql';
import { unitOrder } from './unit-order';
import { usePeopleWords } from './words';

/** The units of the day; the one that is looked at stands in the address. */
export function UnitTree({ units }: { readonly units: readonly FragmentType<typeof UnitNodeFragmentDoc>[] }) {
  const words = usePeopleWords();
  const [address] = useSearchParams();
  const chosen = address.get('unit');
  const to = (id: string | null) => {
    const next = new URLSearchParams(address);
    if (id) next.set('unit', id);
    else next.delete('unit');
    return { search: next.toString() };
  };
  return (
    <nav className="card unit-tree" aria-label={words.units}>
      <h2>{words.units}</h2>
      <ul>
        <li><Link to={to(null)} aria-current={chosen ? undefined : 'true'}>{words.allUnits}</Link></li>
        {unitOrder(readFragment(UnitNodeFragmentDoc, units)).map(({ unit, depth }) => (
          <li key={unit.id} style={{ paddingInlineStart: `${depth}rem` }}>
            <Link to={to(unit.id)} aria-current={chosen === unit.id ? 'true' : undefined}>{unit.name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
