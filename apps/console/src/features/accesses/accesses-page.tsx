import { type Column, EmptyState, ResourceTable } from '@tongxin/web-ui';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { AccessesPageDocument, AccessRowFragmentDoc, type AccessesPageQuery, type AccessRowFragment } from '../../graph/graphql';
import { GraphPage } from '../../shared/graph-page';
import { minuteOf } from '../../shared/moment';
import { moreOf } from '../../shared/more-of';
import { useServiceWords, type ServiceName } from '../../shared/service-words';
import { useSaid } from '../../shared/use-said';
import { useAccessWords } from './words';

type Row = AccessRowFragment & { readonly service: ServiceName; readonly key: string };

/** The accesses of every service in one list, the latest first. */
function rowsOf(data: AccessesPageQuery): readonly Row[] {
  const of = (service: ServiceName, nodes: readonly FragmentType<typeof AccessRowFragmentDoc>[]) =>
    readFragment(AccessRowFragmentDoc, nodes).map((access, at) => ({ ...access, service, key: `${service} ${at}` }));
  return [
    ...of('organisation', data.organisationRecordAccesses.nodes),
    ...of('education', data.educationRecordAccesses.nodes),
    ...of('talks', data.talksRecordAccesses.nodes),
    ...of('integrity', data.integrityRecordAccesses.nodes),
    ...of('identity', data.identityRecordAccesses.nodes),
  ].sort((one, other) => (one.at < other.at ? 1 : -1));
}

function useColumns(): readonly Column<Row>[] {
  const [words, { services, administrators }, said] = [useAccessWords(), useServiceWords(), useSaid()];
  return [
    { key: 'at', title: words.at, value: ({ at }) => minuteOf(at) },
    { key: 'reader', title: words.reader, value: ({ reader, administrator }) => reader?.name ?? (administrator && administrators[administrator]), filter: ({ reader, administrator }) => reader?.name ?? administrator },
    { key: 'unit', title: words.unit, value: ({ reader }) => reader?.department?.name ?? null },
    { key: 'kind', title: words.kind, value: ({ kind }) => words.kinds[kind], filter: ({ kind }) => kind },
    { key: 'what', title: words.what, value: ({ what, whatInEnglish }) => said(what, whatInEnglish) },
    { key: 'service', title: words.service, value: ({ service }) => services[service], filter: ({ service }) => service },
    { key: 'operation', title: words.operation, value: ({ operation }) => operation, extra: true },
  ];
}

/** Who read or changed a restricted record of whoever is signed in. */
export default function AccessesPage() {
  const words = useAccessWords();
  const columns = useColumns();
  return (
    <GraphPage title={words.title} query={AccessesPageDocument} variables={{}}>
      {(data, more) => (
        <>
          <p>{words.about}</p>
          <ResourceTable id="accesses" title={words.title} columns={columns} rows={rowsOf(data)} rowKey={({ key }) => key} empty={<EmptyState title={words.none} hint={words.noneHint} />} onMore={moreOf(more, { organisation: data.organisationRecordAccesses, education: data.educationRecordAccesses, talks: data.talksRecordAccesses, integrity: data.integrityRecordAccesses, identity: data.identityRecordAccesses })} />
        </>
      )}
    </GraphPage>
  );
}
