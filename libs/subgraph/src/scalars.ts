import { isDay } from '@tongxin/calendar';
import { GraphQLScalarType, Kind } from 'graphql';
import { requestError } from './errors';

const readDay = (value: unknown): string => {
  if (typeof value === 'string' && isDay(value)) return value;
  throw requestError('BAD_USER_INPUT', '日期应为真实存在的某一天,写作 YYYY-MM-DD');
};

/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: '日历日,YYYY-MM-DD,无时刻、无时区 · a calendar day, YYYY-MM-DD',
  serialize: readDay,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
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
