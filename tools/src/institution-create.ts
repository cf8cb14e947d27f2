import {
  confirmInstitution, findInstitution, findInstitutionRequest, identityDeps, mayConfirm, requestInstitution, type IdentityDeps, type InstitutionRequest, type Requested,
} from '@tongxin/identity';
import { createHash, randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { checkWorkbook } from './check-workbook';
import { firstImport, serviceToken } from './first-import';
import { institutionOptions, type ConfirmOptions, type NewInstitutionOptions, type ResetOptions } from './institution-options';
import { identity } from './programs';
import { runningInstallation } from './running-installation';
import { answered, command, print } from './terminal';
import { uploadBody } from './upload-body';
import { UserError } from './user-error';

type Env = Readonly<Record<string, string | undefined>>;

const ROLES = { SYSTEM: '系统管理员', SECURITY: '安全管理员', AUDIT: '审计管理员' } as const;
const REFUSALS: Readonly<Record<string, string>> = {
  CODE_INVALID: '单位代码只用小写字母、数字和连字符,最多 40 个',
  NAME_INVALID: '请写明名称',
  ADMINISTRATORS_INVALID: '三位管理员要是三个不同的人',
  CONFIRMER_INVALID: '请写明本人姓名(--confirmer)',
  CODE_TAKEN: '这个单位代码已被使用',
  NO_INSTITUTION: '没有这个单位代码',
  NOT_FOUND: '没有这个编号的申请',
  ALREADY_CONFIRMED: '这个申请已经确认过;邀请只显示那一次,遗失时请用 --reset 重新签发',
  EXPIRED: '申请已超过 24 小时,请重新申请',
  SAME_PERSON: '申请和确认要由两个人进行',
  FINGERPRINT_DIFFERS: '指纹不一致,请与第一人核对内容',
};
const refused = (code: string): UserError => new UserError(REFUSALS[code] ?? code);

/**
 * `npm run institution:create`, on the server: one person asks for an institution, another confirms it; then its workbook is loaded and the three
 * administrators are invited. Finds the installation by identity's own variables (DATABASE_URL, IDENTITY_SECRET, SERVICE_KEY, SUBGRAPH_URLS, PUBLIC_URL),
 * else in the data directory. What an interruption left undone is done by confirming again: the workbook goes in once, and the registry is one transaction.
 */
export const main = (parameters: readonly string[]): Promise<void> =>
  command(async () => {
    const options = institutionOptions(parameters);
    const env: Env = process.env['DATABASE_URL'] ? process.env : identity(await runningInstallation()).env;
    if (env['PRACTICE'] === '1') throw new UserError('练习模式只有虚构单位;正式运行请另设数据目录:TONGXIN_DATA=<目录> npm start -- --production');
    const { deps, close } = await identityDeps({ ...env });
    try {
      if (options.step === 'confirm') await confirm(deps, env, options);
      else await ask(deps, await (options.step === 'request' ? institutionOf(options) : resetOf(deps, options)), options.confirmer);
    } finally {
      await close();
    }
  });

async function institutionOf({ code, name, administrators: [system, security, audit], workbook }: NewInstitutionOptions): Promise<Requested> {
  await checkWorkbook(workbook);
  const administrators = [{ role: 'SYSTEM', name: system }, { role: 'SECURITY', name: security }, { role: 'AUDIT', name: audit }] as const;
  return { kind: 'INSTITUTION', institutionId: randomUUID(), code, name, administrators, workbook: { name: resolve(workbook), sha256: digestOf(workbook) } };
}

async function resetOf(deps: IdentityDeps, { code, role, name }: ResetOptions): Promise<Requested> {
  const found = await findInstitution(deps, code);
  if (!found) throw refused('NO_INSTITUTION');
  return { kind: 'ADMINISTRATOR', institutionId: found.id, code: found.code, role, name };
}

async function ask(deps: IdentityDeps, content: Requested, confirmer: string): Promise<void> {
  const outcome = await requestInstitution(deps, content, confirmer);
  if (!outcome.ok) throw refused(outcome.refusal);
  const { id, fingerprint, expiresAt } = outcome.value;
  describe(outcome.value);
  print(`指纹        ${fingerprint}`);
  print(`\n请另一位负责人核对以上内容,在 ${shown(expiresAt)} 前运行,并输入您告诉他的指纹:`);
  print(`  npm run institution:create -- --confirm ${id} --confirmer <姓名>`);
}

async function confirm(deps: IdentityDeps, env: Env, { number, confirmer, fingerprint }: ConfirmOptions): Promise<void> {
  const request = await findInstitutionRequest(deps, number);
  if (!request) throw refused('NOT_FOUND');
  describe(request);
  const repeated = fingerprint ?? (await answered('请输入第一人告诉您的指纹:', '--fingerprint'));
  const refusal = mayConfirm(request, { confirmer, fingerprint: repeated }, deps.now());
  if (refusal) throw refused(refusal);
  if (request.content.kind === 'INSTITUTION') await load(env, request.content);
  const outcome = await confirmInstitution(deps, { id: number, confirmer, fingerprint: repeated });
  if (!outcome.ok) throw refused(outcome.refusal);
  print(`\n${request.content.kind === 'INSTITUTION' ? `单位「${request.content.name}」已建立` : '已重新签发'}。一次性邀请只显示这一次,请当面交给本人:`);
  for (const { role, name, signInName, url, expiresAt } of outcome.value.invitations) print(`  ${ROLES[role]} ${name}(登录名 ${signInName},${shown(expiresAt)} 前有效)\n    ${url}`);
}

/** Into organisation, under the id that the request names; one that is there already is left as it is. */
async function load(env: Env, { institutionId, name, workbook }: Extract<Requested, { kind: 'INSTITUTION' }>): Promise<void> {
  if (digestOf(workbook.name) !== workbook.sha256) throw new UserError(`${workbook.name} 在申请之后改动过,请重新申请`);
  const { organisation = '' } = JSON.parse(env['SUBGRAPH_URLS'] ?? '{}') as { organisation?: string };
  const token = await serviceToken(env['SERVICE_KEY'] ?? '', institutionId);
  print('导入工作簿 · loading the workbook');
  await firstImport({ organisation, token, source: workbook.name, name, say: print });
}

function describe({ id, content }: Pick<InstitutionRequest, 'id' | 'content'>): void {
  print(`申请编号    ${id}`);
  if (content.kind === 'ADMINISTRATOR') return print(`单位        ${content.code}\n${ROLES[content.role]}  ${content.name}(重置)`);
  print(`单位        ${content.name}(${content.code})`);
  for (const { role, name } of content.administrators) print(`${ROLES[role]}  ${name}`);
  print(`工作簿      ${basename(content.workbook.name)}(SHA-256 ${content.workbook.sha256.slice(0, 16)}…)`);
}

/** Of what will be uploaded: the same files give the same digest, wherever they lie. */
const digestOf = (workbook: string): string => createHash('sha256').update(uploadBody(workbook).bytes).digest('hex');

/** 2026-11-23 10:00, as the institution's clock shows it. */
const shown = (at: Date): string => at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

if (require.main === module) void main(process.argv.slice(2));
