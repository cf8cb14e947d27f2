import { Button, Progress } from 'antd';
import { useImportWords } from './words';

/** How much of the file has gone, and the way back. */
export function UploadProgress({ sent, onCancel }: { readonly sent: number; readonly onCancel: () => void }) {
  const words = useImportWords();
  return (
    <div className="stack">
      <p role="status">{words.uploading}</p>
      <Progress percent={Math.floor(sent * 100)} aria-label={words.uploading} />
      <div className="actions"><Button onClick={onCancel}>{words.cancelUpload}</Button></div>
    </div>
  );
}
