import type { PersonalData } from '@tongxin/database';

/** That two people should talk, and whether the institution has seen to it. */
export const duty: PersonalData = {
  purpose: '组织是否尽到谈话责任 · whether the institution did its duty to talk',
  basis: '关于新形势下党内政治生活的若干准则; 支部工作条例; PIPL art. 13(1)(3)',
  retention: '5 年 · five years',
  class: 'L3',
};

/** A talk of two people: days only; what was said stands nowhere here. */
export const talk: PersonalData = {
  purpose: '安排与确认谈话 · arranging and confirming a talk',
  basis: '支部工作条例; PIPL art. 13(1)(3)',
  retention: '5 年 · five years',
  class: 'L3',
};

/** That somebody asked for a talk, of whom and when; what about is not asked. */
export const talkRequest: PersonalData = {
  purpose: '回应教职工约谈的请求 · answering a colleague who asks for a talk',
  basis: '关于新形势下党内政治生活的若干准则; PIPL art. 13(1)(3)',
  retention: '5 年 · five years',
  class: 'L3',
};

/** On which days somebody takes no requests for a talk; why is not asked. */
export const absence: PersonalData = {
  purpose: '本人登记不接约谈请求的日子 · days on which a person takes no requests for a talk',
  basis: '关于新形势下党内政治生活的若干准则; PIPL art. 13(1)(3)',
  retention: '本人取消即删除,最后一天过后当夜删除 · deleted when taken back, and in the night after the last day',
  class: 'L3',
};

/** Which record an open item of somebody's inbox stands for. */
export const workItem: PersonalData = {
  purpose: '本人待办对应的谈话、请求或事项 · what an item of a person’s own inbox stands for',
  basis: '支部工作条例; PIPL art. 13(1)(3)',
  retention: '办完或过期即删除 · until it is seen to, or its day is over',
  class: 'L3',
};

/** That somebody brings a few people together for a talk, and whom. */
export const groupTalk: PersonalData = {
  purpose: '召集集体谈话 · bringing a few people together for a talk',
  basis: '支部工作条例; PIPL art. 13(1)(3)',
  retention: '5 年 · five years',
  class: 'L3',
};

/** Whether somebody who is invited comes: for the number of chairs. */
export const groupTalkAnswer: PersonalData = {
  purpose: '集体谈话的座位数 · how many chairs a group talk needs',
  basis: 'PIPL art. 13(1)(3)',
  retention: '谈过、改期或取消时删除 · deleted when the talk is held, moved or cancelled',
  class: 'L3',
};

/** That somebody asked to visit somebody at home, and what became of it; of a refusal no mark is kept. */
export const homeVisit: PersonalData = {
  purpose: '征得同意的家访 · a visit at home that the person consents to',
  basis: '本人单独同意, PIPL art. 13(1)(1), 29',
  retention: '1 年 · one year',
  class: 'L4',
};

/** That somebody asked for letters to hand on at home; a row while it is so, and no day. */
export const familyLetterChoice: PersonalData = {
  purpose: '本人选择接收家书 · that a person asked for letters to hand on at home',
  basis: '本人同意, PIPL art. 13(1)(1)',
  retention: '本人撤回即删除,离开岗位后当夜删除 · deleted when withdrawn, and in the night after leaving service',
  class: 'L3',
};

/** That a letter reached somebody; whether it was read or handed on is not asked. */
export const familyLetterReceipt: PersonalData = {
  purpose: '本人收到的家书 · letters that a person received',
  basis: '本人同意, PIPL art. 13(1)(1)',
  retention: '1 年 · one year',
  class: 'L3',
};

/** That somebody took the card of the counselling service; the person's own, and nothing but the day. */
export const referral: PersonalData = {
  purpose: '本人留存的咨询服务转介记录 · a person’s own record of having taken the card of the counselling service',
  basis: '本人单独同意, PIPL art. 13(1)(1), 29',
  retention: '1 年,本人可随时删除 · one year, deleted by the person at any time',
  class: 'L4',
};

/** A sealed note: readable by the two alone, so envelopes and closed keys to everybody else. */
export const sealedNote: PersonalData = {
  purpose: '谈话双方自己的记录,密封存放 · the pair’s own notes, sealed',
  basis: '关于新形势下党内政治生活的若干准则; PIPL art. 13(1)(1)(3), 29',
  retention: '5 年,写的人可随时删除 · five years, removed by its author at any time',
  class: 'L4',
};

/** A person's key, its private half closed by passphrase and recovery code. */
export const sealingKey: PersonalData = { ...sealedNote, retention: '在职期间,此后到没有密封给本人的记录为止 · while in service, afterwards while a note sealed to it is kept' };

/** That somebody raised a matter, with which unit it lies, and how far it is. */
export const matter: PersonalData = {
  purpose: '办理教职工提出的事项并反馈 · seeing to what a colleague raised, and answering it',
  basis: 'PIPL art. 13(1)(1)(3)',
  retention: '5 年 · five years',
  class: 'L3',
};

/** What was raised and answered, encrypted; the key is destroyed when it is withdrawn. */
export const matterText: PersonalData = { ...matter, retention: '5 年;撤回即销毁,实际困难办结 30 天后销毁 · five years; destroyed when withdrawn, of a difficulty of one’s own thirty days after it is closed', class: 'L4' };

/** An hour that somebody keeps for colleagues: announced to everybody in service until it is booked. */
export const openHour: PersonalData = {
  purpose: '公布可以预约谈话的时间 · announcing when somebody is there to talk',
  basis: '关于新形势下党内政治生活的若干准则; PIPL art. 13(1)(3)',
  retention: '5 年 · five years',
  class: 'L1',
};
