import { App, Button } from 'antd';
import { createElement } from 'react';
import { useUiWords } from './words';

/** Said at the edge of the screen, and read out: what was done, with the way back where there is one, and what failed. */
export function useNotices(): { done: (text: string, undo?: () => void) => void; failed: (text: string) => void } {
  const { message } = App.useApp();
  const words = useUiWords();
  return {
    done: (text, undo) => {
      const key = crypto.randomUUID();
      const back = undo && createElement(Button, { type: 'link', size: 'small', onClick: () => { message.destroy(key); undo(); } }, words.undo);
      void message.success({ key, content: createElement('span', { role: 'status' }, text, back), duration: undo ? 10 : 4 });
    },
    failed: (text) => void message.error({ content: createElement('span', { role: 'alert' }, text), duration: 8 }),
  };
}
