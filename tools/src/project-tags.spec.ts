import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const projects = ['apps', 'libs']
  .flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name)))
  .concat('tools')
  .filter((path) => existsSync(join(root, path, 'package.json')));

/** The boundaries of eslint.config.mjs bind tagged projects only, so that a missing tag would be a hole. */
test.each(projects)('%s has one platform and one scope', (path) => {
  const { nx } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { nx?: { tags?: string[] } };
  const tags = nx?.tags ?? [];
  expect(tags.filter((tag) => /^platform:(pure|node|web)$/.test(tag))).toHaveLength(1);
  expect(tags.filter((tag) => /^scope:(shared|tools|gateway|organisation|education|talks|integrity|identity|console|explorer)$/.test(tag))).toHaveLength(1);
  expect(tags).toHaveLength(2);
});
