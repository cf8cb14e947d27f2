import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Button } from 'antd';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { InvitableRowFragmentDoc, InvitePageDocument, type InvitableRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { moreOf } from '../../shared/more-of';
import { useInviteStaff } from './use-account-actions';
import { useCodes } from './use-codes';
import { useAccountWords } from './words';

function InviteButton({ person: { id, name }, show }: { readonly person: InvitableRowFragment; readonly show: ReturnType<typeof useCodes>['show'] }) {
  const words = useAccountWords();
  const [invite, inviting] = useInviteStaff();
  return <Button loading={inviting} aria-label={`${words.invite} ${name}`} onClick={async () => show(await invite({ personIds: [id], days: 3, retired: false }), name)}>{words.invite}</Button>;
}

/** People in service without an account; each is invited by a code that is handed over in person. */
export default function InvitePage() {
  const words = useAccountWords();
  const { show, dialog } = useCodes();
  const columns: readonly Column<InvitableRowFragment>[] = [
    { key: 'name', title: words.name, value: ({ name }) => name },
    { key: 'signIn', title: words.signInName, value: ({ staffNo }) => staffNo },
    { key: 'unit', title: words.unit, value: ({ department }) => department?.name ?? null, filter: true },
    {
      key: 'next',
      title: words.next,
      value: null,
      render: (person) => <InviteButton person={person} show={show} />,
    },
  ];
  const back = <Link to="/accounts">{words.toAccounts}</Link>;
  return (
    <GraphPage title={words.inviteTitle} query={InvitePageDocument} variables={{}} actions={back}>
      {({ invitableStaff: { nodes, pageInfo } }, more) => (
        <>
          <ResourceTable
            id="invite"
            title={words.inviteTitle}
            columns={columns}
            rows={readFragment(InvitableRowFragmentDoc, nodes)}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.noneToInvite} action={back} />}
            onMore={moreOf(more, { after: { pageInfo } })}
          />
          {dialog}
        </>
      )}
    </GraphPage>
  );
}
