import { useSearchParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { PeoplePageDocument, UnitNodeFragmentDoc } from '../../graph/graphql';
import { DayChoice, useAsOf } from '../../shared/day-choice';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { useViewer } from '../../shared/viewer';
import { PeopleTable } from './people-table';
import { PersonDrawer } from './person-drawer';
import { UnitCard } from './unit-card';
import { UnitTree } from './unit-tree';
import { usePeopleWords } from './words';

/** Who works where, on any day: the units, the people, a card of each. */
export default function PeoplePage() {
  const words = usePeopleWords();
  const { today } = useViewer();
  const asOf = useAsOf();
  const departmentId = useSearchParams()[0].get('unit');
  return (
    <GraphPage title={words.title} query={PeoplePageDocument} variables={{ departmentId, asOf }} actions={<DayChoice today={today} />}>
      {({ departments, people }, more) => {
        const unit = departments.find(({ id }) => id === departmentId);
        return (
          <div className="beside">
            <UnitTree units={departments} />
            <div className="stack">
              {unit && <UnitCard key={unit.id} unit={unit} />}
              <PeopleTable people={people.nodes} onMore={moreOf(more, { after: people })} />
            </div>
            <PersonDrawer units={readFragment(UnitNodeFragmentDoc, departments)} />
          </div>
        );
      }}
    </GraphPage>
  );
}
