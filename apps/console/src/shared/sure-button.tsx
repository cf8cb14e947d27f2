import { createWords } from '@tongxin/web-ui';
import { Button, Popconfirm } from 'antd';

const useWords = createWords({ yes: '确定', no: '不' }, { yes: 'Yes', no: 'No' });

/** A button for what cannot be undone: it asks once more. */
export function SureButton({ text, sure, busy, onSure }: { readonly text: string; readonly sure: string; readonly busy: boolean; readonly onSure: () => void }) {
  const words = useWords();
  return (
    <Popconfirm title={sure} okText={words.yes} cancelText={words.no} onConfirm={onSure} icon={null}>
      <Button loading={busy}>{text}</Button>
    </Popconfirm>
  );
}
