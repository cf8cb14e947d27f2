const always = (word: string) => (_count: number) => word;
const plural = (one: string, more = `${one}s`) => (count: number) => (count === 1 ? one : more);

const zh = { duty: always('项'), pair: always('对'), person: always('人'), talk: always('次'), matter: always('件'), request: always('次'), finding: always('个'), object: always('个'), session: always('次'), hour: always('学时'), post: always('人') };

/** What is counted. */
export type Unit = keyof typeof zh;
type UnitWords = Readonly<Record<Unit, (count: number) => string>>;

const en: UnitWords = {
  duty: plural('duty', 'duties'),
  pair: plural('pair'),
  person: plural('person', 'people'),
  talk: plural('talk'),
  matter: plural('matter'),
  request: plural('request'),
  finding: plural('finding'),
  object: plural('object'),
  session: plural('session'),
  hour: plural('hour'),
  post: plural('post'),
};

export const UNITS: { readonly zh: UnitWords; readonly en: UnitWords } = { zh, en };

/** How much of something: 3 项, 3 duties; a dash where it is not shown. */
export const counted = (units: UnitWords, unit: Unit, count: number | null | undefined): string => (count == null ? '—' : `${count} ${units[unit](count)}`);

/** How much of how much: 6 / 8 项, 6 / 8 duties. */
export const countedOf = (units: UnitWords, unit: Unit, count: number | null | undefined, all: number): string => `${count ?? '—'} / ${counted(units, unit, all)}`;
