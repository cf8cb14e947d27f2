import { databaseUser } from '@tongxin/cluster';
import { resolve } from 'node:path';
import { dataDirectory } from './data-directory';
import { practiceToken } from './practice-client';
import { readRun } from './run-state';
import { command, print } from './terminal';
import { UserError } from './user-error';

/** The gateway's port of the installation that runs. @throws UserError when none does */
export function runningPort(): number {
  const { path } = dataDirectory(resolve(__dirname, '../..'), process.env['TONGXIN_DATA'], databaseUser());
  const run = readRun(path);
  if (!run) throw new UserError('同心没有在运行,请先运行 npm start · not running, run npm start first');
  return run.port;
}

/** `npm run -s token -- <account>`: prints a bearer token and nothing else. */
export const main = ([account]: readonly string[]): Promise<void> =>
  command(async () => {
    if (!account) throw new UserError('用法:npm run -s token -- <account>');
    print(await practiceToken(runningPort(), account));
  });
