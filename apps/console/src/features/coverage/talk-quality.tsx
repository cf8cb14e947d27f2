import { createWords } from '@tongxin/web-ui';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { TalkQualityShownFragmentDoc } from '../../graph/graphql';
import { PlainFigures } from './plain-figures';

const useWords = createWords(
  {
    title: '这一年尽责的情况',
    about: '只有全单位合计,不按谈话人、不按部门。',
    later: '年度结束一周后显示,只有全单位合计;没有数据的年度不显示。',
    few: '过少,不显示',
    duties: '全年的谈话责任',
    dutiesMetInTime: '其中在期限内已谈',
    talks: '谈话次数',
    talksConfirmedByBoth: '其中双方都确认',
  },
  {
    title: 'How the institution did its duty in the year',
    about: 'Of the whole institution alone: never by talker, never by unit.',
    later: 'Shown a week after the year is over, for the institution as a whole; a year without data has none.',
    few: 'too few to show',
    duties: 'Duties to talk of the year',
    dutiesMetInTime: 'of those, met in time',
    talks: 'Talks',
    talksConfirmedByBoth: 'of those, confirmed by both',
  },
);

/** How the institution did its duty in a year that is over (T-17): plain numbers of the whole, and words where one is too small. */
export function TalkQuality({ quality }: { readonly quality: FragmentType<typeof TalkQualityShownFragmentDoc> | null | undefined }) {
  const words = useWords();
  if (!quality) return <section className="card"><h2>{words.title}</h2><p className="muted">{words.later}</p></section>;
  const { duties, dutiesMetInTime, talks, talksConfirmedByBoth } = readFragment(TalkQualityShownFragmentDoc, quality);
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p className="muted">{words.about}</p>
      <PlainFigures figures={{ duties: ['duty', duties], dutiesMetInTime: ['duty', dutiesMetInTime], talks: ['talk', talks], talksConfirmedByBoth: ['talk', talksConfirmedByBoth] }} words={words} />
    </section>
  );
}
