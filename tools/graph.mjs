#!/usr/bin/env node
// npm run graph:compose | graph:check. Builds what it runs (cached), then hands over to src/graph.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fail, quietly, root } from './ensure.mjs';

const args = process.argv.slice(2);

if (!args.includes('--no-build')) {
  const projects = ['organisation', 'education', 'talks', 'integrity', 'identity', 'tools'].map((name) => `@tongxin/${name}`);
  const nx = [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '-p', projects.join(','), '--output-style=static'];
  if (quietly(process.execPath, nx, { NX_DAEMON: 'false', NX_TUI: 'false' }) !== 0) fail('构建失败,图谱没有打印');
}

const { graph } = createRequire(import.meta.url)('./dist/graph/graph.js');
process.exitCode = await graph(
  args.filter((arg) => arg !== '--no-build'),
  { root, say: (line) => process.stdout.write(`${line}\n`) },
);
