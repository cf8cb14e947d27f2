import { Kind } from 'graphql';
import { DayScalar } from './scalars';

describe('a day that is given', () => {
  it.each(['1900-01-01', '2024-02-29', '2100-12-31'])('%s is taken, in a variable and in the text of an operation', (day) => {
    expect([DayScalar.parseValue(day), DayScalar.parseLiteral({ kind: Kind.STRING, value: day }, {})]).toEqual([day, day]);
  });

  it.each(['1899-12-31', '2101-01-01', '9999-12-31', '2026-02-29', '2026-1-1', 'heute', '', 20260101, null])('%s is refused with a code', (value) => {
    const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) });
    expect(() => DayScalar.parseValue(value)).toThrow(refused);
    expect(() => DayScalar.parseLiteral({ kind: Kind.STRING, value: String(value) }, {})).toThrow(refused);
  });
});
