import { pagesFor, sectionOf } from './navigation';

const pages = pagesFor({ person: { id: 'p', name: '张三', inService: true, department: null }, offices: [], administrator: null });

test.each([
  ['/', 'home'], ['/talks', 'talks'], ['/talks/new', 'talks'], ['/talks/0198', 'talks'], ['/talks/duties', 'duties'], ['/talks/requests/0198', 'requests'],
  ['/coverage/board', 'coverage'], ['/branches/0198', 'branches'], ['/talkshow', null], ['/nowhere', null], ['/imports/0198', null],
])('%s belongs to %s', (address, key) => {
  expect(sectionOf(pages, address)?.key ?? null).toBe(key);
});
