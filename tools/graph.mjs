#!/usr/bin/env node
// npm run graph:compose | graph:check. Builds what it runs (cached), then hands over to src/graph.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const args = process.argv.slice(2);

if (!args.includes('--no-build')) {
  const projects = ['organisation', 'education', 'talks', 'integrity', 'tools'].map((name) => `@tongxin/${name}`);
  const nx = fileURLToPath(new URL('../node_modules/nx/dist/bin/nx.js', import.meta.url));
  const build = spawnSync(process.execPath, [nx, 'run-many', '-t', 'build', '-p', projects.join(','), '--output-style=static'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  if (build.status !== 0) {
    process.stderr.write(`${build.stdout ?? ''}${build.stderr ?? ''}构建失败,图谱没有打印。\n`);
    process.exit(1);
  }
}

const { graph } = require('./dist/graph/graph.js');
process.exitCode = await graph(
  args.filter((arg) => arg !== '--no-build'),
  { root, say: (line) => process.stdout.write(`${line}\n`) },
);
