import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { services, workServices } from '../ports';

const apps = resolve(__dirname, '../../../apps');
const sourcesOf = (service: string): string =>
  readdirSync(join(apps, service, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(spec|fixtures)\.ts$/.test(file))
    .map((file) => readFileSync(join(apps, service, 'src', file), 'utf8'))
    .join('\n');

/** Types of records that are somebody's, as they stand where they are audited. */
const auditedTypes = (source: string): string[] => [...new Set([...source.matchAll(/(?:reads\.read|subjectOf)\('(\w+)'/g)].map(([, type = '']) => type))].sort();

test('what is audited is found in the sources', () => {
  expect(auditedTypes(sourcesOf('talks'))).toEqual(['FamilyLetterChoice', 'GroupTalk', 'HomeVisit', 'Matter', 'OpenHour', 'SealedNote', 'Talk', 'TalkAbsence', 'TalkDuty', 'TalkDutyTotals', 'TalkRequest']);
});

const wordsFile = (service: string): string => join(apps, service, 'src/audit/audit-words.ts');
const withPage = services.filter((service) => existsSync(wordsFile(service)));

test('every service of the institution’s work has the page', () => {
  expect(withPage).toEqual(expect.arrayContaining([...workServices]));
});

test.each(withPage)('%s names in both languages every kind of record that its page can show, and no other', (service) => {
  const words = [...readFileSync(wordsFile(service), 'utf8').matchAll(/^ {2}(\w+): \{ zh: '[^']*[\u4e00-\u9fff][^']*', en: '[ -~’]+' \},$/gm)].map(([, type = '']) => type);
  expect(words.sort()).toEqual(auditedTypes(sourcesOf(service)));
});

test.each(withPage)('%s lets an opened audit show only kinds of records that are read', (service) => {
  const read = [...sourcesOf(service).matchAll(/reads\.read\('(\w+)'/g)].map(([, type = '']) => type);
  const [, list = ''] = /everybodysRecords: readonly string\[\] = \[([^\]]*)\]/.exec(readFileSync(wordsFile(service), 'utf8')) ?? [];
  expect(list.split(',').map((name) => name.trim().replace(/'/g, '')).filter((name) => name !== '' && !read.includes(name))).toEqual([]);
});
