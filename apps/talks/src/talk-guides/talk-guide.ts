import type { Wording } from '@tongxin/outcome';
import type { TopicClass } from '../talks/talk';

/** ×项原则: what the institution promises before each talk (T-11). */
export interface Principle {
  code: 'CARE' | 'SINCERITY' | 'EFFECT' | 'TIMELINESS' | 'PRIVACY';
  title: Wording;
  promise: Wording;
}

export const principles: readonly Principle[] = [
  { code: 'CARE', title: { zh: '关心激励', en: 'Care and encouragement' }, promise: { zh: '先听困难,再谈工作;能帮的当场说怎么帮。', en: 'Difficulties are heard first, work comes second; help that can be given is named at once.' } },
  { code: 'SINCERITY', title: { zh: '以诚相待', en: 'Sincerity' }, promise: { zh: '双方都可以提议题、改时间、换地点;这次不想谈,无需理由。', en: 'Either side brings topics, changes time and place; not this time needs no reason.' } },
  { code: 'EFFECT', title: { zh: '注重实效', en: 'Effect' }, promise: { zh: '商定的事写明谁办、哪天办好,办完由您确认。', en: 'What is agreed names who does it by which day, and you confirm that it was done.' } },
  { code: 'TIMELINESS', title: { zh: '及时经常', en: 'Timeliness' }, promise: { zh: '您提出约谈,两个工作日内答复。', en: 'A talk that you ask for is answered within two workdays.' } },
  { code: 'PRIVACY', title: { zh: '隐私保密', en: 'Privacy' }, promise: { zh: '只有你们两人能看到记录;管理员也打不开。', en: 'Only the two of you can read the notes; no administrator can open them.' } },
];

/** A card with which a talker prepares: questions to ask, of work and of what the institution can do; nothing that describes a person. */
export interface GuideCard {
  code: string;
  topicClass: TopicClass;
  title: Wording;
  questions: readonly Wording[];
}

export const guideCards: readonly GuideCard[] = [
  {
    code: 'GROWTH', topicClass: 'THOUGHTS_GROWTH', title: { zh: '谈思想促成长', en: 'Thoughts and growth' },
    questions: [
      { zh: '最近的工作里,哪一件最值得一说?', en: 'Which piece of recent work is most worth telling?' },
      { zh: '想学什么、想试什么?单位可以提供什么条件?', en: 'What would you like to learn or try, and what could the institution provide?' },
      { zh: '有什么话一直没有合适的场合说?', en: 'What has had no proper place to be said so far?' },
    ],
  },
  {
    code: 'DRIVE_AND_PRESSURE', topicClass: 'THOUGHTS_GROWTH', title: { zh: '动力与压力', en: 'Drive and pressure' },
    questions: [
      { zh: '手头的事哪些可以减、可以缓、可以有人分担?', en: 'Which tasks could be dropped, delayed or shared?' },
      { zh: '哪些表格、会议、材料您觉得可以不要?', en: 'Which forms, meetings and papers could we do without?' },
      { zh: '做成一件事之后,您希望得到怎样的回应?', en: 'When something has come off, what answer would you wish for?' },
    ],
  },
  {
    code: 'GOALS', topicClass: 'GOALS_DEVELOPMENT', title: { zh: '谈目标促发展', en: 'Goals and development' },
    questions: [
      { zh: '今年最想做成的一两件事是什么?卡在哪里?', en: 'Which one or two things do you most want to achieve this year, and what stands in the way?' },
      { zh: '职称、岗位、培训方面,需要我去协调什么?', en: 'Titles, posts, training: what should I take up for you?' },
      { zh: '部门的分工和流程,哪一处最该改?', en: 'Which division of work or procedure of the unit needs changing most?' },
    ],
  },
  {
    code: 'INTEGRITY', topicClass: 'DISCIPLINE_INTEGRITY', title: { zh: '谈纪律促廉洁', en: 'Discipline and integrity' },
    questions: [
      { zh: '本岗位哪些环节容易出差错?制度怎样写得更清楚?', en: 'Which steps of this post invite mistakes, and how could the rules be clearer?' },
      { zh: '近期新出的规定,哪一条不好执行?', en: 'Which recent rule is hard to carry out?' },
      { zh: '有没有需要单位出面拒绝、您个人不便拒绝的事?', en: 'Is there anything that the institution should refuse, because it is hard for you to?' },
    ],
  },
];

/** A template for a situation that a talker picks; the choice is made on the talker's screen and stored nowhere (T-34). */
export interface SituationTemplate {
  code: 'NEWLY_JOINED' | 'CHANGED_POST' | 'LONG_SECONDMENT';
  title: Wording;
  agenda: readonly Wording[];
}

export const situationTemplates: readonly SituationTemplate[] = [
  {
    code: 'NEWLY_JOINED', title: { zh: '新入职', en: 'Newly joined' },
    agenda: [
      { zh: '报到手续、工位、账号是否办妥', en: 'Formalities, place of work and accounts' },
      { zh: '带教人和第一个月的任务', en: 'Who shows the way, and the tasks of the first month' },
      { zh: '住房、通勤、家里有没有要协调的', en: 'Housing, commuting, anything at home that needs arranging' },
    ],
  },
  {
    code: 'CHANGED_POST', title: { zh: '转岗', en: 'Changed post' },
    agenda: [
      { zh: '交接清单是否清楚', en: 'Whether the hand-over is clear' },
      { zh: '新岗位需要的培训', en: 'Training that the new post needs' },
      { zh: '三个月后再谈一次的时间', en: 'A day for a second talk after three months' },
    ],
  },
  {
    code: 'LONG_SECONDMENT', title: { zh: '长期外派', en: 'Long secondment' },
    agenda: [
      { zh: '派出期间的联系人和固定联系时间', en: 'Who keeps in touch, and when' },
      { zh: '家里需要单位帮忙的事', en: 'What the institution can do for the family' },
      { zh: '返岗后的岗位和待遇怎样衔接', en: 'Post and pay after the return' },
    ],
  },
];
