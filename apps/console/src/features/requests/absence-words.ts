import { createWords } from '@tongxin/web-ui';
import type { AbsenceRefusal } from '../../graph/graphql';

export const useAbsenceWords = createWords(
  {
    title: '我不在岗的日子',
    about: '这些天向您提出约谈的人会看到请另选谈话人,已经提出的也可以另选;没有人替您转给别人。不问缘由,最后一天过后自动删除。',
    none: '没有登记:随时可以向您提出约谈。',
    days: '从 {firstDay} 到 {lastDay}。',
    announce: '登记不在岗的日子',
    firstDay: '第一天',
    lastDay: '最后一天(含)',
    announced: '已登记。',
    end: '取消登记',
    ended: '已取消登记,又可以向您提出约谈。',
    refusals: {
      DAY_PASSED: '最后一天已过,请另选。',
      DAYS_REVERSED: '最后一天不能早于第一天。',
      TOO_LONG: '一次至多登记 366 天。',
      NOT_ABSENT: '您没有登记不在岗的日子。',
    } satisfies Record<AbsenceRefusal, string>,
  },
  {
    title: 'Days on which I am away',
    about: 'Whoever asks you for a talk on these days is asked to choose somebody else, and whoever has asked already may; nobody passes it on for you. Why is not asked, and it is deleted after the last day.',
    none: 'None: you can be asked at any time.',
    days: 'From {firstDay} to {lastDay}.',
    announce: 'Say when you are away',
    firstDay: 'First day',
    lastDay: 'Last day, itself one of them',
    announced: 'Kept.',
    end: 'I am back',
    ended: 'Taken back: you can be asked again.',
    refusals: {
      DAY_PASSED: 'The last day has passed: choose another.',
      DAYS_REVERSED: 'The last day cannot be before the first.',
      TOO_LONG: 'At most 366 days at once.',
      NOT_ABSENT: 'You have not said any.',
    },
  },
);
