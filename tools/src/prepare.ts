import { provision } from '@tongxin/cluster';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { provideKeys } from './keys';
import { migrations } from './programs';
import { command, print } from './terminal';
import { UserError } from './user-error';

/**
 * Prepares an external PostgreSQL and a folder for the apps: roles, databases, keys, migrations. Runs again without harm.
 * Reads SUPERUSER_DATABASE_URL and DATABASE_PASSWORD, the one password of every role.
 */
export const main = ([data]: readonly string[]): Promise<void> =>
  command(async () => {
    const { SUPERUSER_DATABASE_URL: superuser, DATABASE_PASSWORD: password } = process.env;
    if (!data || !superuser || !password) throw new UserError('SUPERUSER_DATABASE_URL=… DATABASE_PASSWORD=… node tools/dist/prepare.js <folder>');
    const cluster = {
      passwordOf: () => password,
      url: (database: string, role?: string) => {
        const at = new URL(superuser);
        at.pathname = `/${database}`;
        if (role) Object.assign(at, { username: role, password });
        return at.href;
      },
    };
    await provision(cluster);
    await provideKeys(data, { practice: false });
    mkdirSync(join(data, 'uploads'), { recursive: true, mode: 0o700 });
    for (const { name, script, env } of migrations({ checkout: resolve(__dirname, '../..'), cluster })) {
      print(name);
      const { status } = spawnSync(process.execPath, [script], { env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env }, stdio: 'inherit' });
      if (status !== 0) throw new UserError(`${name} 失败`);
    }
  });

if (require.main === module) void main(process.argv.slice(2));
