import { createWords } from '@tongxin/web-ui';
import type { MatterKind } from '../../graph/graphql';

export const useHintWords = createWords(
  {
    title: '请留意',
    about: '只看流程,不看人;只有您看得到。',
    request: (day: string) => `约谈请求应在 ${day} 前答复,还没有答复`,
    matters: { PROBLEM: '工作中的问题', HELP: '需要帮助' } satisfies Record<MatterKind, string>,
    matter: (day: string) => `应在 ${day} 前反馈,还没有反馈`,
    action: '约定由您办的事',
    actionDue: (day: string) => `应在 ${day} 前办好`,
    without: (day: string) => `自 ${day} 起还没有约谈过`,
  },
  {
    title: 'To keep in mind',
    about: 'Of the process, not of people; shown to you alone.',
    request: (day) => `asked for a talk: an answer was due by ${day}`,
    matters: { PROBLEM: 'A problem at work', HELP: 'Help needed' },
    matter: (day) => `feedback was due by ${day}`,
    action: 'What you agreed to do',
    actionDue: (day) => `was due by ${day}`,
    without: (day) => `has been offered no talk since ${day}`,
  },
);
