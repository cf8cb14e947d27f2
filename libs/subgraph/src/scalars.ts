import { isDay } from '@tongxin/calendar';
import { GraphQLScalarType, Kind } from 'graphql';
import { requestError } from './errors';

const readDay = (value: unknown): string => {
  if (typeof value === 'string' && isDay(value)) return value;
  throw requestError('BAD_USER_INPUT', '日期应为真实存在的某一天,写作 YYYY-MM-DD');
};

/** No day of an institution's work lies outside these years, and what is reckoned from one stays a day. */
const YEARS = { first: 1900, last: 2100 };

const acceptDay = (value: unknown): string => {
  const day = readDay(value);
  const year = Number(day.slice(0, 4));
  if (year >= YEARS.first && year <= YEARS.last) return day;
  throw requestError('BAD_USER_INPUT', `日期应在 ${YEARS.first} 年至 ${YEARS.last} 年之间`);
};

/** A calendar day, `YYYY-MM-DD`, without time or zone; asked for between 1900 and 2100. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: '日历日,YYYY-MM-DD,无时刻、无时区;填写时须在 1900 年至 2100 年之间 · a calendar day, YYYY-MM-DD; between 1900 and 2100 where it is given',
  serialize: readDay,
  parseValue: acceptDay,
  parseLiteral: (node) => acceptDay(node.kind === Kind.STRING ? node.value : undefined),
});
const readTime = (value: unknown): string => {
  if (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  throw requestError('BAD_USER_INPUT', '时间应写作 HH:MM,如 09:30');
};

/** A time of day on the institution's clock, `HH:MM`. */
export const TimeOfDayScalar = new GraphQLScalarType<string, string>({
  name: 'TimeOfDay',
  description: '时刻,HH:MM,按单位当地时间 · a time of day on the institution’s clock, HH:MM',
  serialize: readTime,
  parseValue: readTime,
  parseLiteral: (node) => readTime(node.kind === Kind.STRING ? node.value : undefined),
});
export { GraphQLDateTimeISO as InstantScalar } from 'graphql-scalars';
