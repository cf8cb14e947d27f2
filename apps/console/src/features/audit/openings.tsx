import { EmptyState, ResourceTable, type Column } from '@tongxin/web-ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AuditOpeningRowFragment } from '../../graph/graphql';
import { minuteOf } from '../../shared/moment';
import { SureButton } from '../../shared/sure-button';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { useViewer } from '../../shared/viewer';
import { RequestForm } from './request-form';
import { useAnswerOpening, useEndOpening } from './use-audit-actions';
import { useAuditWords } from './words';

function useColumns(): readonly Column<AuditOpeningRowFragment>[] {
  const words = useAuditWords();
  const { administrator } = useViewer();
  const told = useTold(useRefusal(words.refusals));
  const [[answer, answering], [end, ending]] = [useAnswerOpening(), useEndOpening()];
  const actions = ({ id: openingId, personId, state, viewerCanAnswer, viewerCanEnd }: AuditOpeningRowFragment) => (
    <div className="actions">
      {viewerCanAnswer && <SureButton text={words.agree} sure={words.agreeSure} busy={answering} onSure={async () => told(await answer({ openingId, agree: true }), words.agreed)} />}
      {viewerCanAnswer && <Button loading={answering} onClick={async () => told(await answer({ openingId, agree: false }), words.refused)}>{words.refuse}</Button>}
      {state === 'OPEN' && administrator === 'AUDIT' && <Link to={`/audit/${personId}`}>{words.view}</Link>}
      {viewerCanEnd && state === 'OPEN' && <SureButton text={words.end} sure={words.endSure} busy={ending} onSure={async () => told(await end({ openingId }), words.ended)} />}
      {viewerCanEnd && state === 'WAITING' && !viewerCanAnswer && <SureButton text={words.takeBack} sure={words.takeBackSure} busy={ending} onSure={async () => told(await end({ openingId }), words.takenBack)} />}
    </div>
  );
  return [
    { key: 'whose', title: words.signInName, value: ({ signInName }) => signInName ?? words.gone },
    { key: 'reason', title: words.reason, value: ({ reason }) => words.reasons[reason], filter: ({ reason }) => reason },
    { key: 'state', title: words.state, value: ({ state }) => words.states[state], filter: ({ state }) => state },
    { key: 'requested', title: words.requestedAt, value: ({ requestedAt }) => minuteOf(requestedAt) },
    { key: 'ends', title: words.endsAt, value: ({ endsAt }) => (endsAt === null ? null : minuteOf(endsAt)) },
    { key: 'next', title: words.next, value: null, render: actions },
  ];
}

/** Requests to see who read somebody's records, and what may be done with each: two administrators open one together. */
export function Openings({ openings, onMore }: { readonly openings: readonly AuditOpeningRowFragment[]; readonly onMore?: (() => void) | undefined }) {
  const words = useAuditWords();
  const { administrator } = useViewer();
  const columns = useColumns();
  const [asking, setAsking] = useState(false);
  return (
    <section className="stack">
      <h2>{words.openings}</h2>
      <p>{words.about}</p>
      {administrator === 'AUDIT' && <div className="actions"><Button aria-expanded={asking} onClick={() => setAsking(!asking)}>{words.requestTitle}</Button></div>}
      {asking && <RequestForm onClose={() => setAsking(false)} />}
      <ResourceTable id="audit-openings" title={words.openings} columns={columns} rows={openings} rowKey={({ id }) => id} empty={<EmptyState title={words.none} hint={words.noneHint} />} onMore={onMore} />
    </section>
  );
}
