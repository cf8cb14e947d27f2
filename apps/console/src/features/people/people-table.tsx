import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { PersonRowFragmentDoc, type PersonRowFragment } from '../../graph/graphql';
import { personIn } from './person-in-address';
import { usePeopleWords } from './words';

/** People by name; a name opens the card. */
export function PeopleTable({ people, onMore }: { readonly people: readonly FragmentType<typeof PersonRowFragmentDoc>[]; readonly onMore: (() => void) | undefined }) {
  const words = usePeopleWords();
  const columns: readonly Column<PersonRowFragment>[] = [
    { key: 'name', title: words.name, value: ({ name }) => name, render: ({ id, name }) => <Link to={personIn(id)}>{name}</Link> },
    { key: 'unit', title: words.unit, value: ({ department }) => department?.name ?? null, filter: true },
    { key: 'post', title: words.post, value: ({ title }) => title },
    { key: 'extension', title: words.extension, value: ({ extension }) => extension },
    { key: 'service', title: words.service, value: ({ inService }) => (inService ? words.inService : words.left), filter: ({ inService }) => (inService ? 'IN_SERVICE' : 'LEFT') },
    { key: 'staffNo', title: words.staffNo, value: ({ staffNo }) => staffNo, extra: true },
    { key: 'email', title: words.email, value: ({ email }) => email, extra: true },
  ];
  return <ResourceTable id="people" title={words.title} columns={columns} rows={readFragment(PersonRowFragmentDoc, people)} rowKey={({ id }) => id} empty={<EmptyState title={words.none} hint={words.noneHint} />} onMore={onMore} />;
}
