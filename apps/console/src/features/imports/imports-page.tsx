import { errorIn, text, type ActionOutcome } from '@tongxin/web-graph';
import { download, EmptyState, ResourceForm, xlsx } from '@tongxin/web-ui';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { sheets } from 'virtual:workbook';
import { Page } from '../../shared/page';
import { useAccount } from '../../shared/signed-in';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { useStartImport } from './use-import-actions';
import { useImportWords } from './words';

/** Sends a workbook to be checked. Nothing is written until whoever sent it says so. */
export default function ImportsPage() {
  const words = useImportWords();
  const { today, signInName, offices } = useViewer();
  const { upload } = useAccount();
  const navigate = useNavigate();
  const id = useId();
  const refusal = useRefusal(words.refusals);
  const [start] = useStartImport();
  const [file, setFile] = useState<File | null>(null);
  const [complete, setComplete] = useState<string[]>([]);
  if (!offices.includes('HR')) return <Page title={words.title}><EmptyState title={words.onlyHr} /></Page>;

  const send = async ({ from, name }: { readonly from: string; readonly name: string }): Promise<ActionOutcome<unknown>> => {
    if (!file) return { kind: 'refused', refusals: [{ code: 'FILE_MISSING', message: words.fileMissing, path: [] }] };
    try {
      const answer = await upload(file, file.name);
      const uploadId = text(answer['uploadId']);
      if (!uploadId) throw errorIn(answer) ?? new Error('no upload');
      const outcome = await start({ uploadId, dryRun: true, from: from || null, name: name.trim() || null, completeSheets: complete });
      if (outcome.kind === 'done') void navigate(`/imports/${outcome.payload.import?.id ?? ''}`);
      return outcome;
    } catch (error) {
      return { kind: 'failed', error };
    }
  };
  return (
    <Page title={words.title} actions={<Button onClick={() => download(`${words.templateName}.xlsx`, xlsx(sheets.map(({ name, titles }) => ({ name, titles, rows: [] }))))}>{words.template}</Button>}>
      <p>{words.about}</p>
      <div className="resource-form">
        <div className="field">
          <label htmlFor={`${id}-file`}>{words.file}</label>
          <Input id={`${id}-file`} type="file" accept=".xlsx,.zip" aria-describedby={`${id}-file-hint`} onChange={(event) => setFile(event.target.files?.[0] ?? null)} />
          <p id={`${id}-file-hint`} className="field-hint">{words.fileHint}</p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-complete`}>{words.complete}</label>
          <Select id={`${id}-complete`} mode="multiple" value={complete} onChange={setComplete} options={sheets.map(({ name }) => ({ value: name, label: name }))} aria-describedby={`${id}-complete-hint`} />
          <p id={`${id}-complete-hint`} className="field-hint">{words.completeHint}</p>
        </div>
        <ResourceForm
          draft={`${signInName}:import`}
          fields={[
            { name: 'from', label: words.from, kind: 'day', required: true },
            { name: 'name', label: words.name, kind: 'text', maxLength: 60, hint: words.nameHint },
          ]}
          saved={{ from: today, name: '' }}
          submit={words.start}
          refusal={refusal}
          onSubmit={send}
        />
      </div>
    </Page>
  );
}
