import { errorIn, text, type ActionOutcome } from '@tongxin/web-graph';
import { ResourceForm, type Values } from '@tongxin/web-ui';
import { Input, Select } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { sheets } from 'virtual:workbook';
import { useRefusal } from '../../shared/use-refusal';
import { useViewer } from '../../shared/viewer';
import { UploadProgress } from './upload-progress';
import { useStartImport } from './use-import-actions';
import { useUpload } from './use-upload';
import { useImportWords } from './words';

/** Sends a workbook to be checked. */
export function UploadForm() {
  const words = useImportWords();
  const { today, signInName } = useViewer();
  const navigate = useNavigate();
  const id = useId();
  const refusal = useRefusal(words.refusals);
  const { sent, upload, takeBack } = useUpload();
  const [start] = useStartImport();
  const [file, setFile] = useState<File | null>(null);
  const [complete, setComplete] = useState<string[]>([]);

  const refused = (code: string, message: string): ActionOutcome<never> => ({ kind: 'refused', refusals: [{ code, message, path: [] }] });
  const send = async ({ from, name }: Values<'from' | 'name'>): Promise<ActionOutcome<unknown>> => {
    if (!file) return refused('FILE_MISSING', words.fileMissing);
    try {
      const answer = await upload(file);
      if (!answer) return refused('UPLOAD_CANCELLED', words.uploadCancelled);
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
      {sent !== null && <UploadProgress sent={sent} onCancel={takeBack} />}
    </div>
  );
}
