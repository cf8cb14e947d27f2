import { accept, Outcome, refuse, userError } from './index';

type HalveRefusal = 'ODD' | 'NEGATIVE';

function halve(n: number): Outcome<number, HalveRefusal> {
  if (n < 0) return refuse('NEGATIVE', { path: ['input', 'n'], hint: '请填 0 以上的数。' });
  if (n % 2 === 1) return refuse('ODD');
  return accept(n / 2);
}

const messages = { ODD: { message: '不是偶数。', hint: '加一试试。' }, NEGATIVE: { message: '不能是负数。', hint: '换一个数。' } };

describe('an outcome', () => {
  it('carries the value when accepted', () => {
    expect(halve(4)).toEqual({ ok: true, value: 2 });
  });

  it('narrows to the refusal, which becomes a user error with the wording of the table', () => {
    const outcome = halve(3);
    expect(outcome).toEqual({ ok: false, refusal: 'ODD' });
    if (outcome.ok) throw new Error('3 was halved');
    expect(userError(outcome, messages)).toEqual({ code: 'ODD', message: '不是偶数。', hint: '加一试试。', path: [] });
  });

  it('prefers the hint and the path given with the refusal', () => {
    const outcome = halve(-2);
    if (outcome.ok) throw new Error('-2 was halved');
    expect(userError(outcome, messages)).toEqual({ code: 'NEGATIVE', message: '不能是负数。', hint: '请填 0 以上的数。', path: ['input', 'n'] });
  });

  it('has no hint where nobody wrote one', () => {
    expect(userError(refuse('ODD'), { ODD: { message: '不是偶数。' } }).hint).toBeNull();
  });
});
