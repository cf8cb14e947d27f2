import { type Column, EmptyState, ResourceTable } from '@tongxin/web-ui';
import { Link, useParams } from 'react-router';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { OpenedAccessRowFragmentDoc, OpenedPageDocument, type OpenedAccessRowFragment, type OpenedPageQuery } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { minuteOf } from '../../shared/moment';
import { moreOf } from '../../shared/more-of';
import { useServiceWords, type ServiceName } from '../../shared/service-words';
import { useSaid } from '../../shared/use-said';
import { useAuditWords } from './words';

type Row = OpenedAccessRowFragment & { readonly service: ServiceName; readonly key: string };
type Opened = { readonly nodes: readonly FragmentType<typeof OpenedAccessRowFragmentDoc>[] } | null;

/** Of every service in one list, the latest first; null where nothing is open. */
function rowsOf({ organisationOpenedAccesses, educationOpenedAccesses, talksOpenedAccesses, integrityOpenedAccesses, identityOpenedAccesses }: OpenedPageQuery): readonly Row[] | null {
  const found: readonly (readonly [ServiceName, Opened])[] = [
    ['organisation', organisationOpenedAccesses], ['education', educationOpenedAccesses], ['talks', talksOpenedAccesses], ['integrity', integrityOpenedAccesses], ['identity', identityOpenedAccesses],
  ];
  if (found.every(([, opened]) => opened === null)) return null;
  return found
    .flatMap(([service, opened]) => readFragment(OpenedAccessRowFragmentDoc, opened?.nodes ?? []).map((row, at) => ({ ...row, service, key: `${service} ${at}` })))
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

function useColumns(): readonly Column<Row>[] {
  const [words, { services, administrators }, said] = [useAuditWords(), useServiceWords(), useSaid()];
  return [
    { key: 'at', title: words.at, value: ({ at }) => minuteOf(at) },
    { key: 'reader', title: words.reader, value: ({ reader, administrator }) => (administrator ? administrators[administrator] : (reader?.signInName ?? words.gone)), filter: ({ reader, administrator }) => administrator ?? reader?.signInName ?? 'GONE' },
    { key: 'what', title: words.what, value: ({ what, whatInEnglish }) => said(what, whatInEnglish), filter: ({ what }) => what },
    { key: 'service', title: words.service, value: ({ service }) => services[service], filter: ({ service }) => service },
  ];
}

/** Who read one person's records, while two administrators have it open. It leaves a line that the person sees. */
export default function OpenedPage() {
  const words = useAuditWords();
  const { personId = '' } = useParams();
  const columns = useColumns();
  const back = <Link to="/audit">{words.back}</Link>;
  return (
    <GraphPage title={words.openings} query={OpenedPageDocument} variables={{ personId }} actions={back}>
      {(data, more) => {
        const rows = rowsOf(data);
        if (!rows) return <EmptyState title={words.notOpen} hint={words.notOpenHint} action={back} />;
        const opening = data.auditOpenings.nodes.find((each) => each.personId === personId);
        const title = words.openedTitle(opening?.signInName ?? words.gone);
        return (
          <div className="stack">
            <h2>{title}</h2>
            <p>{words.openedAbout(opening?.endsAt ? minuteOf(opening.endsAt) : null)}</p>
            <ResourceTable id="audit-opened" title={title} columns={columns} rows={rows} rowKey={({ key }) => key} empty={<EmptyState title={words.noAccesses} hint={words.noAccessesHint} />} onMore={moreOf(more, { organisation: data.organisationOpenedAccesses, education: data.educationOpenedAccesses, talks: data.talksOpenedAccesses, integrity: data.integrityOpenedAccesses, identity: data.identityOpenedAccesses })} />
          </div>
        );
      }}
    </GraphPage>
  );
}
