import { Button, Progress } from 'antd';
import type { ImportReportFragment } from '../../graph/graphql';
import { SureButton } from '../../shared/sure-button';
import { useRefusal } from '../../shared/use-refusal';
import { useSaid } from '../../shared/use-said';
import { useTold } from '../../shared/use-told';
import { useApplyImport, useCancelImport } from './use-import-actions';
import { useImportWords } from './words';

/** How far it is, and what may be done. */
export function ImportActions({ report }: { readonly report: ImportReportFragment }) {
  const [words, said] = [useImportWords(), useSaid()];
  const told = useTold(useRefusal(words.refusals));
  const [apply, applying] = useApplyImport();
  const [cancel, cancelling] = useCancelImport();
  const { id: importId, status, progress, from, viewerCanApply, viewerCanCancel } = report;
  const percent = progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : 0;
  return (
    <section className="card stack">
      <h2 role="status">{words.statuses[status]}</h2>
      <p className="muted">{words.from} {from}</p>
      {(status === 'STAGING' || status === 'APPLYING') && (
        <>
          <p>{said(progress.step, progress.stepInEnglish)}</p>
          <Progress percent={percent} aria-label={words.progress} />
        </>
      )}
      <div className="actions">
        {viewerCanApply && <SureButton text={words.apply} sure={words.applySure} busy={applying} onSure={async () => told(await apply({ importId }), words.applying)} />}
        {viewerCanCancel && <Button loading={cancelling} onClick={async () => told(await cancel({ importId }), status === 'CHECKED' ? words.cancelled : words.cancelling)}>{words.cancel}</Button>}
      </div>
    </section>
  );
}
