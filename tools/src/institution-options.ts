import { parseArgs } from 'node:util';
import { UserError } from './user-error';

type Role = 'SYSTEM' | 'SECURITY' | 'AUDIT';

/** The first of the two people says what is to be done; the second confirms it by its number. */
export type InstitutionOptions = NewInstitutionOptions | ResetOptions | ConfirmOptions;

export interface NewInstitutionOptions {
  readonly step: 'request';
  readonly code: string;
  readonly name: string;
  /** Names of the system, the security and the audit administrator, in this order. */
  readonly administrators: readonly [string, string, string];
  readonly workbook: string;
  readonly confirmer: string;
}

/** A new invitation for one of the three administrators, or for who succeeds them. */
export interface ResetOptions {
  readonly step: 'reset';
  readonly code: string;
  readonly role: Role;
  readonly name: string;
  readonly confirmer: string;
}

export interface ConfirmOptions {
  readonly step: 'confirm';
  readonly number: string;
  readonly confirmer: string;
  readonly fingerprint?: string;
}

const USAGE = [
  '用法(第一人):npm run institution:create -- --code swdx --name 某市委党校 --administrators 系统管理员姓名,安全管理员姓名,审计管理员姓名 --workbook <文件夹|工作簿.xlsx> --confirmer <本人姓名>',
  '     (第二人):npm run institution:create -- --confirm <申请编号> --confirmer <本人姓名> [--fingerprint <指纹>]',
  '管理员换人或重置(第一人):npm run institution:create -- --reset system|security|audit --code swdx --name <管理员姓名> --confirmer <本人姓名>',
].join('\n');

/** @throws UserError with the usage, or with what is wrong */
export function institutionOptions(parameters: readonly string[]): InstitutionOptions {
  const { code, name, administrators, workbook, confirmer, confirm, fingerprint, reset } = read(parameters);
  if (!confirmer?.trim()) throw new UserError(USAGE);
  const by = { confirmer: confirmer.trim() };
  if (confirm !== undefined) {
    if (code ?? name ?? administrators ?? workbook ?? reset) throw new UserError(`--confirm 之后不能再改内容\n${USAGE}`);
    return { step: 'confirm', number: confirm, ...by, ...(fingerprint !== undefined && { fingerprint }) };
  }
  if (!code || !name || fingerprint !== undefined) throw new UserError(USAGE);
  if (reset !== undefined) {
    const role = (['SYSTEM', 'SECURITY', 'AUDIT'] as const).find((each) => each.toLowerCase() === reset);
    if (!role || administrators !== undefined || workbook !== undefined) throw new UserError(USAGE);
    return { step: 'reset', code, role, name, ...by };
  }
  if (!administrators || !workbook) throw new UserError(USAGE);
  return { step: 'request', code, name, administrators: three(administrators), workbook, ...by };
}

function three(names: string): readonly [string, string, string] {
  const [system, security, audit, ...more] = names.split(/[,,、]/).map((each) => each.trim()).filter(Boolean);
  if (!system || !security || !audit || more.length > 0) throw new UserError('--administrators 要三个姓名:系统管理员,安全管理员,审计管理员');
  return [system, security, audit];
}

function read(parameters: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args: [...parameters],
      options: { code: text, name: text, administrators: text, workbook: text, confirmer: text, confirm: text, fingerprint: text, reset: text },
    }).values;
  } catch {
    throw new UserError(USAGE);
  }
}
