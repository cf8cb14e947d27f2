import { createWords } from '@tongxin/web-ui';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { TalkQualityShownFragmentDoc } from '../../graph/graphql';

const useWords = createWords(
  {
    title: '这一年尽责的情况',
    about: '只有全单位合计,不按谈话人、不按部门。',
    later: '年度结束一周后显示,只有全单位合计;没有数据的年度不显示。',
    few: '过少,不显示',
    solvedAndConfirmed: '提出人确认已解决的事项',
    raised: '提出的事项',
    answered: '其中已反馈',
    answeredInTime: '其中十五个工作日内反馈',
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
    solvedAndConfirmed: 'Matters solved, as those say who raised them',
    raised: 'Matters raised',
    answered: 'of those, answered',
    answeredInTime: 'of those, answered within fifteen workdays',
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
  const { matters, duties, dutiesMetInTime, talks, talksConfirmedByBoth } = readFragment(TalkQualityShownFragmentDoc, quality);
  const { raised, answered, answeredInTime, solvedAndConfirmed } = matters ?? {};
  // First what came of it for people.
  const figures = { solvedAndConfirmed, raised, answered, answeredInTime, duties, dutiesMetInTime, talks, talksConfirmedByBoth };
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p className="muted">{words.about}</p>
      <dl className="facts">
        {(Object.keys(figures) as (keyof typeof figures)[]).flatMap((name) => [<dt key={name}>{words[name]}</dt>, <dd key={`${name}:`}>{figures[name] ?? words.few}</dd>])}
      </dl>
    </section>
  );
}
