import { forget, keep, MOST_VIEWS, type SavedView } from './saved-view';

const view = (name: string, list = 'talks', address = 'q='): SavedView => ({ list, name, address });
const many = Array.from({ length: MOST_VIEWS }, (_, n) => view(String(n)));

it('a view is kept under its name, of each list by itself', () => {
  expect(keep([], view('没谈的'))).toEqual({ ok: true, value: view('没谈的') });
  expect(keep(many.slice(1), view('没谈的'))).toMatchObject({ ok: true });
});

it('so many and no more, but a newer one takes the place of the one of that name in that list', () => {
  expect([keep(many, view('没谈的')), keep(many, view('0', 'duties'))]).toEqual([{ ok: false, refusal: 'TOO_MANY_VIEWS' }, { ok: false, refusal: 'TOO_MANY_VIEWS' }]);
  expect(keep(many, view('0', 'talks', 'q=x'))).toEqual({ ok: true, value: view('0', 'talks', 'q=x') });
});

it('one that is there is forgotten, of another list or name none', () => {
  expect(forget([view('一')], { list: 'talks', name: '一' })).toEqual({ ok: true, value: view('一') });
  expect([forget([view('一')], { list: 'duties', name: '一' }), forget([view('一')], { list: 'talks', name: '二' })].map(({ ok }) => ok)).toEqual([false, false]);
});
