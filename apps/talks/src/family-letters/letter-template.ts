import type { Wording } from '@tongxin/outcome';

export type LetterTemplateCode = 'OPEN_DAY' | 'FESTIVAL_CARE' | 'INTEGRITY';

/** What the institution writes to families, the same to every one: it judges nobody and knows nothing of any family (T-25). */
export interface LetterTemplate {
  code: LetterTemplateCode;
  title: Wording;
  paragraphs: readonly Wording[];
}

const greeting: Wording = { zh: '各位家人:', en: 'Dear family,' };
const sender: Wording = { zh: '机关党委', en: 'The office of Party affairs' };

export const letterTemplates: readonly LetterTemplate[] = [
  {
    code: 'OPEN_DAY', title: { zh: '家庭开放日邀请', en: 'An invitation to the open day for families' },
    paragraphs: [
      { zh: '您的家人在校(院)工作,离不开您的理解和支持。想请您来坐坐:看看他们工作的地方,听听这里在做什么,也把您对我们的意见说给我们听。', en: 'Work here would not go on without your patience and support. We should like to have you with us: to see the rooms, to hear what is done here, and to tell us what you think of us.' },
      { zh: '来不来看您方便,不必答复。', en: 'Come if it suits you; no answer is needed.' },
    ],
  },
  {
    code: 'FESTIVAL_CARE', title: { zh: '节前问候', en: 'Greetings before a festival' },
    paragraphs: [
      { zh: '节日快到了,向您和全家问好。家里的许多事平日由您操心,我们感谢您。', en: 'A festival is near, and we send our greetings to all of you. Much at home rests on you through the year, and we thank you for it.' },
      { zh: '要是工作安排让家里为难,比如加班多、休假难排,请让您的家人告诉我们,由我们来想办法。', en: 'Where the way we plan work makes things hard at home, such as late hours or leave that is hard to get, please have us told: it is ours to mend.' },
      { zh: '祝节日安康。', en: 'We wish you a good festival.' },
    ],
  },
  {
    code: 'INTEGRITY', title: { zh: '廉洁家书', en: 'A letter about integrity' },
    paragraphs: [
      { zh: '这封信人人内容相同,不针对任何人。', en: 'This letter is the same for everybody and is about nobody.' },
      { zh: '人情往来,难免有不好推辞的时候。礼品礼金不收,可能影响公务的宴请不去;遇到不便推辞的,请让单位出面,由我们来说。', en: 'Some gifts and invitations are hard to refuse. Presents and money are not taken, nor dinners that could touch on duties; where a refusal is awkward, let the institution make it.' },
      { zh: '谢谢您和我们一起守好这份安心。', en: 'Thank you for keeping this peace of mind together with us.' },
    ],
  },
];

export interface OpenDay {
  openDay: string | null;
  place: string | null;
}

const inChinese = (day: string): string => day.split('-').map((part, i) => `${Number(part)}${'年月日'[i]}`).join('');

/** When and where an open day is, as far as it is known. */
function whenAndWhere({ openDay, place }: OpenDay): Wording {
  if (!openDay && !place) return { zh: '时间和地点另行告知。', en: 'Day and place will follow.' };
  return {
    zh: `时间:${openDay ? inChinese(openDay) : '另行告知'};地点:${place ?? '另行告知'}。`,
    en: `Day: ${openDay ?? 'will follow'}; place: ${place ?? 'will follow'}.`,
  };
}

export const templateOf = (code: LetterTemplateCode): LetterTemplate => letterTemplates.find((template) => template.code === code) as LetterTemplate;

/** The whole letter, to be handed on at home; without `when` as a template shows it. */
export function letterText(code: LetterTemplateCode, language: keyof Wording, when: OpenDay = { openDay: null, place: null }): string {
  const [first, ...rest] = templateOf(code).paragraphs;
  const paragraphs = code === 'OPEN_DAY' ? [first, whenAndWhere(when), ...rest] : [first, ...rest];
  return [greeting, ...paragraphs, sender].map((words) => words?.[language]).join('\n');
}
