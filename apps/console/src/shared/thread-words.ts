import { createWords } from '@tongxin/web-ui';
import type { ThreadKind, ThreadStatus } from '../graph/graphql';

/** What somebody said, by its kind, and whose turn it is. */
export const useThreadWords = createWords(
  {
    kinds: { TALK_REQUEST: '约谈请求', PROBLEM: '工作中的问题', HELP: '需要帮助' } satisfies Record<ThreadKind, string>,
    statuses: { WAITING: '等对方', MY_TURN: '等您', CLOSED: '已了结' } satisfies Record<ThreadStatus, string>,
  },
  {
    kinds: { TALK_REQUEST: 'A request for a talk', PROBLEM: 'A problem at work', HELP: 'Help needed' },
    statuses: { WAITING: 'Waits for an answer', MY_TURN: 'Your turn', CLOSED: 'Closed' },
  },
);
