import { resultSheets } from './result-sheets';

const sheets = (data: unknown) => resultSheets(JSON.stringify({ data }), '其他');

describe('the lists of an answer', () => {
  it('are a sheet each, nested objects as dotted columns, in the order in which they come', () => {
    expect(sheets({ people: { totalCount: 2, nodes: [{ name: '甲', department: { name: '教务处', code: null } }, { name: '乙', department: null, roles: ['HR', 'PAO'] }] }, units: [{ code: 'D01' }] })).toEqual([
      { name: 'people', titles: ['name', 'department.name', 'department.code', 'roles'], rows: [['甲', '教务处', null, null], ['乙', null, null, 'HR、PAO']] },
      { name: 'units', titles: ['code'], rows: [['D01']] },
      { name: '其他', titles: ['people.totalCount'], rows: [[2]] },
    ]);
  });

  it('within lists say which row of the other they belong to', () => {
    expect(sheets({ branches: [{ name: '一', groups: [{ no: 1 }, { no: 2 }] }, { name: '二', groups: [] }, { name: '三', groups: [{ no: 3 }] }] })).toEqual([
      { name: 'branches', titles: ['name'], rows: [['一'], ['二'], ['三']] },
      { name: 'branches.groups', titles: ['branches #', 'no'], rows: [[1, 1], [1, 2], [3, 3]] },
    ]);
  });

  it('keep their values as they are on screen', () => {
    expect(sheets({ all: [{ a: true, b: 1.5, c: '=1+1', d: '', e: null }] })[0]).toEqual({ name: 'all', titles: ['a', 'b', 'c', 'd', 'e'], rows: [['true', 1.5, '=1+1', '', null]] });
  });

  it('of plain values stand in one cell, and lists of lists are one list', () => {
    expect(sheets({ me: { offices: ['HR', 'PAO'] } })).toEqual([{ name: '其他', titles: ['me.offices'], rows: [['HR、PAO']] }]);
    expect(sheets({ tables: [[{ x: 1 }], [{ x: 2 }]] })).toEqual([{ name: 'tables', titles: ['x'], rows: [[1], [2]] }]);
  });
});

describe('names of sheets', () => {
  it('are short, used once, and keep the end of a path', () => {
    const deep = { aVeryLongNameOfAField: { another: { participants: { nodes: [{ x: 1 }] } } }, bVeryLongNameOfAField: { another: { participants: { nodes: [{ x: 2 }] } } }, Me: [{ x: 3 }], me: [{ x: 4 }] };
    const names = sheets(deep).map(({ name }) => name);
    expect(names.every((name) => name.length <= 31)).toBe(true);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect(names[0]).toContain('another.participants');
  });
});

describe('nothing', () => {
  it.each(['', '{', '[]', 'null', '{"errors":[{"message":"x"}]}', '{"data":null}', '{"data":{"people":{"nodes":[]}}}'])('comes of %j', (answer) => {
    expect(resultSheets(answer, '其他')).toEqual([]);
  });
});
