import { Button, Modal } from 'antd';
import { useSealingWords } from './words';

/** The recovery code, this once: closed is gone. */
export function CodeDialog({ code, onClose }: { readonly code: string | null; readonly onClose: () => void }) {
  const words = useSealingWords();
  return (
    <Modal
      open={code !== null}
      title={words.codeTitle}
      closable={false}
      destroyOnHidden
      keyboard={false}
      footer={[<Button key="print" onClick={() => window.print()}>{words.print}</Button>, <Button key="kept" type="primary" onClick={onClose}>{words.kept}</Button>]}
    >
      <p>{words.codeNote}</p>
      <p className="recovery-code"><code>{code}</code></p>
    </Modal>
  );
}
