#!/usr/bin/env node
// npm run mutate [-- <service>]. Changes each rule and policy in a copy and shows which changes no pure spec notices; the checkout is never changed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensure, fail, root } from './ensure.mjs';
import { bareFiles } from './mutate/bare-files.mjs';

ensure();
const service = process.argv[2] ?? 'talks';
if (bareFiles(root, service).length === 0) fail(`没有可以检验的规则:${service} · no rules in ${service}`);
const { status } = spawnSync(process.execPath, [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', 'tools/mutate/stryker.config.mjs'], {
  cwd: root, stdio: 'inherit', env: { ...process.env, TONGXIN_MUTATE: service },
});
process.exitCode = status ?? 1;
