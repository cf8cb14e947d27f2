import { fits, found } from './matching';

const destinations = ['我的谈话', '约谈请求', '人员与部门'].map((title) => ({ id: title, title, path: `/${title}` }));
const titles = (typed: string) => found(destinations, typed).map(({ title }) => title);

describe('the palette finds', () => {
  it.each([['谈话', ['我的谈话']], ['wdth', ['我的谈话']], ['yuetan', ['约谈请求']], ['bm', ['人员与部门']], ['tan', ['我的谈话', '约谈请求']], ['xyz', []]])('%s', (typed, expected) => {
    expect(titles(typed)).toEqual(expected);
  });

  it('everything where nothing was typed, in its own order, and what begins with it before what contains it', () => {
    expect(titles(' ')).toEqual(destinations.map(({ title }) => title));
    expect(found([{ id: '1', title: '会谈', path: '' }, { id: '2', title: '谈话', path: '' }], 'tan').map(({ id }) => id)).toEqual(['2', '1']);
  });

  // How soon is measured by `npm run bench -- --only desk`.
  it('the first twenty of two thousand people', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => ({ id: String(at), title: `欧阳明远${at}`, hint: '马克思主义学院教研部', path: '' }));
    expect(found(many, 'oymy')).toEqual(many.slice(0, 20));
  });

  it('Latin words as they are', () => {
    expect([fits('home', 'Home'), fits('x', '首页')]).toEqual([true, false]);
  });
});
