import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from './user-error';

export const PRACTICE_NAME = '某市委党校(某市行政学院)';

export interface StartOptions {
  /** Folder or workbook to load on the first run; undefined: the practice institution that ships. */
  readonly institution?: string;
  readonly name: string;
  readonly invented: boolean;
  /** An institution's own data: no printed passwords, nothing loaded; `npm run institution:create` makes the institution. */
  readonly production: boolean;
  readonly fresh: boolean;
  readonly yes: boolean;
}

export function startOptions(parameters: readonly string[]): StartOptions {
  const { institution, name, invented, production, fresh, yes } = read(parameters);
  if (production && institution !== undefined) throw new UserError('--production 之后用 npm run institution:create 建立单位,不用 --institution');
  if (institution === undefined && name !== undefined) throw new UserError('--name 只能与 --institution 一起使用');
  if (institution !== undefined && !existsSync(institution)) throw new UserError(`找不到 ${institution}`);
  return {
    ...(institution !== undefined && { institution: resolve(institution) }),
    name: name ?? PRACTICE_NAME,
    invented: invented ?? false,
    production: production ?? false,
    fresh: fresh ?? false,
    yes: yes ?? false,
  };
}

function read(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        institution: { type: 'string' },
        name: { type: 'string' },
        invented: { type: 'boolean' },
        production: { type: 'boolean' },
        fresh: { type: 'boolean' },
        yes: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new UserError('用法:npm start -- [--institution <文件夹|工作簿.xlsx> [--name 单位名称] [--invented]] [--production] [--fresh [--yes]]');
  }
}
