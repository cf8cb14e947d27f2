import { LIFE, levelOf, refreshTokenLife, sessionLife } from './provider-terms';

const AT = 1_795_000_000;
const HOUR = 3_600;

describe("the issuer's own session", () => {
  it.each<[string, string, number, number]>([
    ['of staff: an hour unused', levelOf(null), 0, HOUR],
    ['of staff: never past twelve hours', levelOf(null), 11.5 * HOUR, HOUR / 2],
    ['of staff: over after twelve', levelOf(null), 13 * HOUR, 1],
    ['of an administrator: a quarter', levelOf('AUDIT'), 0, HOUR / 4],
    ['of an administrator: never past eight hours', levelOf('SECURITY'), 8 * HOUR - 60, 60],
    ['under a clock that was set back: no longer than unused', levelOf(null), -5 * HOUR, HOUR],
  ])('%s', (_, acr, age, life) => {
    expect(sessionLife({ acr, loginTs: AT - age }, AT)).toBe(life);
  });

  it('of nobody lasts as long as a sign-in may take', () => {
    expect(sessionLife({}, AT)).toBe(LIFE.interaction);
  });
});

it.each([
  ['at first', 0, 12 * HOUR],
  ['renewed after an hour', HOUR, 11 * HOUR],
  ['at the end', 12 * HOUR, 1],
  ['under a clock that was set back', -HOUR, 12 * HOUR],
])('a refresh token holds twelve hours from the first: %s', (_, age, life) => {
  expect(refreshTokenLife(AT - age, AT)).toBe(life);
});
