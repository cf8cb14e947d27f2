import { parseArgs } from 'node:util';
import { UserError } from './user-error';

export interface ImportOptions {
  readonly source: string;
  readonly dryRun: boolean;
  readonly complete: readonly string[];
  readonly from?: string;
  readonly name?: string;
  readonly token?: string;
  readonly account: string;
  readonly yes: boolean;
}

const USAGE = '用法:npm run import -- <文件夹|工作簿.xlsx> [--dry-run] [--complete 部门表,人员表] [--from 2026-05-01] [--name 单位名称] [--account hr|--token …] [--yes]';

export function importOptions(parameters: readonly string[]): ImportOptions {
  const { values, positionals } = read(parameters);
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0) throw new UserError(USAGE);
  const { from, name, token } = values;
  if (from !== undefined && !isDay(from)) throw new UserError(`--from ${from} 不是日期(如 2026-05-01)`);
  return {
    source,
    dryRun: values['dry-run'] ?? false,
    complete: (values.complete ?? '').split(/[,,]/).map((sheet) => sheet.trim()).filter(Boolean),
    ...(from !== undefined && { from }),
    ...(name !== undefined && { name }),
    ...(token !== undefined && { token }),
    account: values.account ?? 'hr',
    yes: values.yes ?? false,
  };
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function read(parameters: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { 'dry-run': flag, complete: text, from: text, name: text, token: text, account: text, yes: flag },
    });
  } catch {
    throw new UserError(USAGE);
  }
}
