#!/usr/bin/env node
// npm run mutate:policies [-- <policy> …]. Opens each policy in a copy and shows which test notices; the checkout is never changed.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fail, quietly, root } from './ensure.mjs';

const args = process.argv.slice(2);

if (!args.includes('--no-build')) {
  const nx = [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '-p', '@tongxin/tools', '--output-style=static'];
  if (quietly(process.execPath, nx, { NX_DAEMON: 'false', NX_TUI: 'false' }) !== 0) fail('构建失败,策略没有检验');
}

const { mutatePolicies } = createRequire(import.meta.url)('./dist/access/mutate-policies.js');
process.exitCode = await mutatePolicies(
  args.filter((arg) => arg !== '--no-build'),
  { root, say: (line) => process.stdout.write(`${line}\n`) },
);
