import { Button, Modal } from 'antd';
import type { IssuedCodeFragment } from '../../graph/graphql';
import { minuteOf } from '../../shared/moment';
import { useAccountWords } from './words';

/** Codes to hand over in person. They are in no store and no cache of this page: closed is gone. */
export function CodesDialog({ name, codes, onClose }: { readonly name: string | undefined; readonly codes: readonly IssuedCodeFragment[]; readonly onClose: () => void }) {
  const words = useAccountWords();
  return (
    <Modal
      open={codes.length > 0}
      title={words.codes}
      closable={false}
      destroyOnHidden
      keyboard={false}
      footer={[<Button key="print" onClick={() => window.print()}>{words.print}</Button>, <Button key="close" type="primary" onClick={onClose}>{words.close}</Button>]}
    >
      <p>{words.codesNote}</p>
      <ul className="list">
        {codes.map(({ signInName, code, url, expiresAt }) => (
          <li key={signInName}>
            {name && <strong>{name}</strong>}
            <span>{signInName}</span>
            <code>{code}</code>
            <span className="muted">{url}</span>
            <span className="muted">{words.expires} {minuteOf(expiresAt)}</span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
