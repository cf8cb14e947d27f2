import { App, Button } from 'antd';
import { createElement } from 'react';
import { useUiWords } from './words';

/** How many seconds it stands there: what was done, what was done and can be taken back, that while somebody is on its way back, what failed. */
const STAYS = { done: 4, undoable: 10, held: 3600, failed: 8 };

/** Said at the edge of the screen, and read out: what was done, with the way back where there is one, and what failed. The way back stays while the pointer or the focus is on it. */
export function useNotices(): { done: (text: string, undo?: () => void) => void; failed: (text: string) => void } {
  const { message } = App.useApp();
  const words = useUiWords();
  const undoable = (text: string, undo: () => void) => {
    const key = crypto.randomUUID();
    let undone = false;
    const onClick = () => {
      undone = true;
      message.destroy(key);
      undo();
    };
    const show = (duration: number) => {
      if (undone) return;
      const back = createElement(Button, { type: 'link', size: 'small', onClick, onFocus: () => show(STAYS.held), onBlur: () => show(STAYS.undoable) }, words.undo);
      void message.success({ key, content: createElement('span', { role: 'status' }, text, back), duration });
    };
    show(STAYS.undoable);
  };
  return {
    done: (text, undo) => (undo ? undoable(text, undo) : void message.success({ content: createElement('span', { role: 'status' }, text), duration: STAYS.done })),
    failed: (text) => void message.error({ content: createElement('span', { role: 'alert' }, text), duration: STAYS.failed }),
  };
}

/** True while the focus is in such a notice: what arrives elsewhere on the page does not take it away. */
export const inNotice = (): boolean => document.activeElement?.closest('.ant-message') != null;
