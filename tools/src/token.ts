import { databaseUser } from '@tongxin/cluster';
import { resolve } from 'node:path';
import { dataDirectory } from './data-directory';
import { deviceToken } from './device-flow';
import { practiceToken } from './practice-client';
import { readRun, type RunState } from './run-state';
import { command, print } from './terminal';
import { UserError } from './user-error';

export const checkout = resolve(__dirname, '../..');

/** The data directory of this checkout, or TONGXIN_DATA. */
export const ownDataDirectory = (): string => dataDirectory(checkout, process.env['TONGXIN_DATA'], databaseUser()).path;

/** The installation that runs. @throws UserError when none does */
export function runningState(): RunState {
  const run = readRun(ownDataDirectory());
  if (!run) throw new UserError('同心没有在运行,请先运行 npm start · not running, run npm start first');
  return run;
}

/** A bearer token: of the practice account, or outside practice mode of whoever signs in with a browser. */
export async function bearerToken(account: string | undefined): Promise<string> {
  const { port, practice, publicUrl } = runningState();
  if (!practice) return deviceToken(`${publicUrl}/identity`, (line) => process.stderr.write(`${line}\n`));
  if (!account) throw new UserError('用法:npm run -s token -- <account>');
  return practiceToken(port, account);
}

/** `npm run -s token -- <account>`: prints a bearer token and nothing else. */
export const main = ([account]: readonly string[]): Promise<void> => command(async () => print(await bearerToken(account)));
