import { createWords } from '@tongxin/web-ui';
import type { ThreadKind, ThreadRefusal, ThreadStepKind } from '../../graph/graphql';

export const useThreadPageWords = createWords(
  {
    title: '我说过的事',
    about: '您提出的约谈和事项后来怎样了,只有您自己看得到,直到您了结。',
    none: '您还没有提出过什么。',
    noneHint: '想找组织谈一谈,或有问题和困难,随时可以提出。',
    request: '我找组织谈',
    raise: '提出事项',
    more: '更早的',
    late: '逾期未答复',
    with: (who: string) => `现在在 ${who}`,
    dueOn: (day: string) => `${day} 前完成`,
    openTalk: '打开谈话',
    putAway: '收起',
    putAwayDone: '已收起。',
    open: { TALK_REQUEST: '打开约谈请求', PROBLEM: '打开事项', HELP: '打开事项' } satisfies Record<ThreadKind, string>,
    steps: {
      ASKED: '提出约谈', TURNED_TO_ANOTHER: '另选了谈话人', TO_CHOOSE_ANOTHER: '请您另选谈话人', TAKEN_UP: '对方答应', TALK: '谈话', PUT_AWAY: '收起',
      RAISED: '提出', PASSED: '转交', ANALYSED: '分析原因', RESOLVING: '提出措施', FEEDBACK: '向您反馈', SOLVED: '您确认已解决', NOT_SOLVED: '您认为没有解决', REOPENED: '重新提出', WITHDRAWN: '撤回',
    } satisfies Record<ThreadStepKind, string>,
    refusals: { NOT_FOUND: '找不到您的这次约谈请求。', NOT_OVER: '谈话还没有进行。', ALREADY_PUT_AWAY: '已经收起。' } satisfies Record<ThreadRefusal, string>,
  },
  {
    title: 'What I said',
    about: 'What became of the talks you asked for and the matters you raised. You alone see it, until you close it.',
    none: 'You have not asked for or raised anything yet.',
    noneHint: 'A talk may be asked for, a problem or a difficulty raised, at any time.',
    request: 'Ask for a talk',
    raise: 'Raise a matter',
    more: 'Earlier ones',
    late: 'answer overdue',
    with: (who) => `with ${who}`,
    dueOn: (day) => `to be done by ${day}`,
    openTalk: 'Open the talk',
    putAway: 'Put away',
    putAwayDone: 'Put away.',
    open: { TALK_REQUEST: 'Open the request', PROBLEM: 'Open the matter', HELP: 'Open the matter' },
    steps: {
      ASKED: 'Asked for a talk', TURNED_TO_ANOTHER: 'Turned to somebody else', TO_CHOOSE_ANOTHER: 'Asked to choose somebody else', TAKEN_UP: 'Taken up', TALK: 'Talked', PUT_AWAY: 'Put away',
      RAISED: 'Raised', PASSED: 'Passed on', ANALYSED: 'Analysed', RESOLVING: 'A measure', FEEDBACK: 'Answered', SOLVED: 'Solved, you say', NOT_SOLVED: 'Not solved, you say', REOPENED: 'Raised again', WITHDRAWN: 'Withdrawn',
    },
    refusals: { NOT_FOUND: 'There is no such request of yours.', NOT_OVER: 'The talk has not been held yet.', ALREADY_PUT_AWAY: 'It is put away already.' },
  },
);
