import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Link } from 'react-router';
import { readFragment } from '../../graph/fragment-masking';
import { AccountRowFragmentDoc, AccountsPageDocument, type AccountRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { minuteOf } from '../../shared/moment';
import { moreOf } from '../../shared/more-of';
import { Page } from '../../shared/page';
import { SureButton } from '../../shared/sure-button';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { useBlockAccount, useResetAccount, useUnblockAccount } from './use-account-actions';
import { useCodes } from './use-codes';
import { useAccountWords } from './words';

/** What whoever is signed in may do with an account. */
function NextStep({ account, show }: { readonly account: AccountRowFragment; readonly show: ReturnType<typeof useCodes>['show'] }) {
  const words = useAccountWords();
  const told = useTold(useRefusal(words.refusals));
  const [[block, blocking], [unblock, unblocking], [reset, resetting]] = [useBlockAccount(), useUnblockAccount(), useResetAccount()];
  const { person: { id: personId, name }, state, viewerCanBlock, viewerCanReset } = account;
  const letIn = async (): Promise<unknown> => told(await unblock({ personId }), words.unblocked);
  const keepOut = async (): Promise<unknown> => told(await block({ personId }), words.blocked);
  return (
    <div className="actions">
      {viewerCanBlock && state === 'BLOCKED' && <SureButton text={words.unblock} sure={words.unblock} busy={unblocking} onSure={async () => told(await unblock({ personId }), words.unblocked, () => void keepOut())} />}
      {viewerCanBlock && state !== 'BLOCKED' && <SureButton text={words.block} sure={words.blockSure} busy={blocking} onSure={async () => told(await block({ personId }), words.blocked, () => void letIn())} />}
      {viewerCanReset && <SureButton text={words.reset} sure={words.resetSure} busy={resetting} onSure={async () => show(await reset({ personId, days: 3 }), name)} />}
    </div>
  );
}

/** Accounts of the staff, for personnel and the security administrator. */
export default function AccountsPage() {
  const words = useAccountWords();
  const { offices, administrator } = useViewer();
  const { show, dialog } = useCodes();
  // Names are for the staff: the security administrator knows accounts by how they sign in.
  const named = offices.includes('HR');
  if (!named && administrator !== 'SECURITY') return <Page title={words.title}><EmptyState title={words.onlyOffices} hint={words.onlyOfficesHint} /></Page>;

  const columns: readonly Column<AccountRowFragment>[] = [
    ...(named ? [{ key: 'name', title: words.name, value: ({ person }: AccountRowFragment) => person.name ?? null }] : []),
    { key: 'signIn', title: words.signInName, value: ({ signInName }) => signInName },
    ...(named ? [{ key: 'unit', title: words.unit, value: ({ person }: AccountRowFragment) => person.department?.name ?? null, filter: true } as const] : []),
    { key: 'state', title: words.state, value: ({ state }) => words.states[state], filter: ({ state }) => state },
    { key: 'opened', title: words.openedAt, value: ({ openedAt }) => minuteOf(openedAt) },
    { key: 'next', title: words.next, value: null, render: (account) => <NextStep account={account} show={show} /> },
  ];
  const invite = named && <Link to="/accounts/invite">{words.toInvite}</Link>;
  return (
    <GraphPage title={words.title} query={AccountsPageDocument} variables={{ named }} actions={invite}>
      {({ accounts: { nodes, pageInfo } }, more) => (
        <>
          <ResourceTable
            id="accounts"
            title={words.title}
            columns={columns}
            rows={readFragment(AccountRowFragmentDoc, nodes)}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.none} action={invite} />}
            onMore={moreOf(more, { after: { pageInfo } })}
          />
          {dialog}
        </>
      )}
    </GraphPage>
  );
}
