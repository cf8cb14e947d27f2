import { valuesOf, type Column } from './column';
import { PLAIN_VIEW, readView, shownColumns, shownRows, writeView } from './view';

interface Row {
  readonly name: string;
  readonly unit: string;
  readonly hours: number | null;
}
const columns: readonly Column<Row>[] = [
  { key: 'name', title: '姓名', value: ({ name }) => name },
  { key: 'unit', title: '部门', value: ({ unit }) => unit, filter: true },
  { key: 'hours', title: '学时', value: ({ hours }) => hours, extra: true },
];
const rows: readonly Row[] = [{ name: '张三', unit: '教务处', hours: 9 }, { name: '李四', unit: '人事处', hours: null }, { name: '王五', unit: '教务处', hours: 10 }];
const names = (view: Partial<typeof PLAIN_VIEW>) => shownRows(columns, rows, { ...PLAIN_VIEW, ...view }).map(({ name }) => name);

describe('the view of a table', () => {
  it('goes into the address and comes back, and leaves alone what else stands there', () => {
    const view = { search: '教务', filters: { unit: '教务处' }, sort: { key: 'hours', descending: true }, toggled: ['hours'] };
    const address = writeView(new URLSearchParams('year=2025&q=old&f.gone=1'), view);
    expect(readView(address)).toEqual(view);
    expect([address.get('year'), address.has('f.gone')]).toEqual(['2025', false]);
    expect(writeView(address, PLAIN_VIEW).toString()).toBe('year=2025');
  });

  it('of one table in an address leaves the other’s alone', () => {
    const [one, other] = [{ ...PLAIN_VIEW, search: 'a', filters: { unit: '教务处' } }, { ...PLAIN_VIEW, sort: { key: 'name', descending: false } }];
    const both = writeView(writeView(new URLSearchParams(), one), other, 'other.');
    expect([readView(both), readView(both, 'other.'), readView(writeView(both, PLAIN_VIEW, 'other.')), readView(writeView(both, PLAIN_VIEW), 'other.')]).toEqual([one, other, one, other]);
  });

  it('shows every column but the extra ones until asked otherwise, and never none', () => {
    const keys = (toggled: readonly string[]) => shownColumns(columns, { ...PLAIN_VIEW, toggled }).map(({ key }) => key);
    expect([keys([]), keys(['hours']), keys(['name']), keys(['name', 'unit'])]).toEqual([['name', 'unit'], ['name', 'unit', 'hours'], ['unit'], ['name', 'unit', 'hours']]);
  });

  it('finds by any column, filters by the whole value', () => {
    expect([names({ search: ' 教务' }), names({ filters: { unit: '教务' } }), names({ filters: { unit: '人事处' } })]).toEqual([['张三', '王五'], [], ['李四']]);
  });

  it('filters by what is the same in every language where the text is not', () => {
    const inService: Column<Row> = { key: 'service', title: '在职', value: ({ hours }) => (hours ? '在职' : '不在职'), filter: ({ hours }) => (hours ? 'IN_SERVICE' : 'LEFT') };
    const inEnglish: Column<Row> = { ...inService, value: ({ hours }) => (hours ? 'in service' : 'left') };
    const view = readView(new URLSearchParams('f.service=LEFT'));
    for (const column of [inService, inEnglish]) expect(shownRows([column], rows, view).map(({ name }) => name)).toEqual(['李四']);
    expect(valuesOf(inEnglish, rows)).toEqual([{ value: 'IN_SERVICE', label: 'in service' }, { value: 'LEFT', label: 'left' }]);
    expect(valuesOf(columns[1] ?? inService, rows)).toEqual([{ value: '教务处', label: '教务处' }, { value: '人事处', label: '人事处' }]);
  });

  it('orders numbers as numbers and names as Chinese are ordered; what is absent stands last', () => {
    expect(names({ sort: { key: 'hours', descending: false } })).toEqual(['张三', '王五', '李四']);
    expect(names({ sort: { key: 'hours', descending: true } })).toEqual(['王五', '张三', '李四']);
    expect(names({ sort: { key: 'name', descending: false } })).toEqual(['李四', '王五', '张三']);
    expect(names({ sort: { key: 'none', descending: true } })).toEqual(['张三', '李四', '王五']);
  });
});
