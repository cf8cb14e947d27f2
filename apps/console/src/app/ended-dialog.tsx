import type { Ended } from '@tongxin/web-graph';
import { useLanguage } from '@tongxin/web-ui';
import { Button, Modal } from 'antd';
import { useEffect } from 'react';
import { useDeskWords } from './words';

/** The session is over, or somebody else's: nothing more is shown or sent until that is settled. What was typed stays in this tab. */
export function EndedDialog({ why }: { readonly why: Ended }) {
  const words = useDeskWords();
  const { language } = useLanguage();
  // A dialog of the browser's own would keep this one from being used.
  useEffect(() => {
    document.querySelectorAll<HTMLDialogElement>('dialog[open]').forEach((each) => each.close());
  }, []);
  const here = window.location.pathname + window.location.search;
  const on = why === 'SIGNED_OUT' ? () => window.location.assign(`/sign-in?lang=${language}&to=${encodeURIComponent(here)}`) : () => window.location.reload();
  return (
    <Modal open rootClassName="desk-over" title={words.ended[why].title} closable={false} keyboard={false} footer={<Button type="primary" autoFocus onClick={on}>{words.ended[why].action}</Button>}>
      <p>{words.ended[why].text}</p>
    </Modal>
  );
}
