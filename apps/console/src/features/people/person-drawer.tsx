import { useQuery } from '@apollo/client/react';
import { sentenceOf } from '@tongxin/web-graph';
import { EmptyState, ErrorState, PageSkeleton, useLanguage } from '@tongxin/web-ui';
import { Drawer } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { PersonCardDocument, PersonFactsFragmentDoc } from '../../graph/graphql';
import { useAsOf } from '../../shared/day-choice';
import { PersonActions } from './person-actions';
import { PersonFacts } from './person-facts';
import { personIn } from './person-in-address';
import type { StaffFormProps } from './staff-forms';
import { usePeopleWords } from './words';

/** The card of the person in the address. It is asked for when it is opened: reading somebody's restricted record leaves a line that they can read. */
export function PersonDrawer({ units }: Pick<StaffFormProps, 'units'>) {
  const words = usePeopleWords();
  const navigate = useNavigate();
  const id = useSearchParams()[0].get('person');
  return (
    <Drawer open={id !== null} size={420} onClose={() => void navigate(personIn(null))} title={words.person} destroyOnHidden>
      {id && <PersonCard id={id} units={units} />}
    </Drawer>
  );
}

function PersonCard({ id, units }: Pick<StaffFormProps, 'units'> & { readonly id: string }) {
  const words = usePeopleWords();
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(PersonCardDocument, { variables: { id, asOf: useAsOf() }, errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  if (!data) return error ? <ErrorState sentence={sentenceOf(error, language)} onRetry={() => void refetch().catch(() => undefined)} /> : <PageSkeleton />;
  if (!data.person) return <EmptyState title={words.personNotFound} hint={words.personNotFoundHint} />;
  const person = readFragment(PersonFactsFragmentDoc, data.person);
  return (
    <div className="stack">
      {error && <ErrorState sentence={sentenceOf(error, language)} />}
      <PersonFacts person={person} />
      <PersonActions person={person} units={units} />
    </div>
  );
}
