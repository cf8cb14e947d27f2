import { readSigningKey, signServiceToken } from '@tongxin/viewer';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { uploadBody } from './upload-body';
import { UserError } from './user-error';

interface Line {
  readonly progress?: { readonly done: number; readonly total: number; readonly step: string };
  readonly result?: 'APPLIED' | 'REFUSED';
  readonly institutionId?: string;
  readonly warnings?: readonly { readonly message: string }[];
  readonly unstoredColumns?: readonly { readonly sheet: string; readonly columns: readonly string[] }[];
  readonly errors?: readonly { readonly message: string }[];
  readonly errorCount?: number;
}

interface FirstImport {
  /** Address of organisation, without a path. */
  readonly organisation: string;
  /** Service token (see `serviceToken`) of identity, which names the institution to be made, or in practice mode of the gateway. */
  readonly token: string;
  readonly source: string;
  readonly name: string;
  readonly from?: string;
  readonly say: (line: string) => void;
}

/**
 * Loads the first institution, for which no account exists that could upload it: straight to the organisation service.
 * @returns the new institution's id @throws UserError with the errors of the rows
 */
export async function firstImport({ organisation, token, source, name, from, say }: FirstImport): Promise<string> {
  const { bytes, type } = uploadBody(source);
  const answer = await fetch(new URL('/internal/first-import', organisation), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type, 'x-institution-name': encodeURIComponent(name), ...(from && { 'x-from': from }) },
    body: new Uint8Array(bytes),
  });
  if (!answer.ok || !answer.body) throw new UserError(`导入没有开始(${answer.status}):${(await answer.text()).slice(0, 500)}`);
  let step = '';
  for await (const text of createInterface({ input: Readable.fromWeb(answer.body) })) {
    if (text.trim() === '') continue;
    const line = JSON.parse(text) as Line;
    if (line.progress && line.progress.step !== step) say(`  ${(step = line.progress.step)}`);
    if (line.result === 'REFUSED') throw refused(line);
    if (line.result === 'APPLIED' && line.institutionId) {
      report(line, say);
      return line.institutionId;
    }
  }
  throw new UserError('导入中断:organisation 没有给出结果');
}

/** What the holder of a key file says to another service about an institution; holds for a minute. */
export async function serviceToken(keyFile: string, institutionId: string): Promise<string> {
  const key = await readSigningKey(keyFile);
  return signServiceToken({ service: key.issuer, institutionId }, key, new Date());
}

function refused({ errors = [], errorCount = errors.length }: Line): UserError {
  const shown = errors.slice(0, 20).map(({ message }) => `  ${message}`);
  const rest = errorCount - shown.length;
  return new UserError([`导入被拒绝,共 ${errorCount} 处错误,未写入任何数据:`, ...shown, ...(rest > 0 ? [`  …… 另有 ${rest} 处`] : [])].join('\n'));
}

function report({ warnings = [], unstoredColumns = [] }: Line, say: (line: string) => void): void {
  if (warnings.length > 0) say(`  提醒 ${warnings.length} 条,例如:${warnings[0]?.message}`);
  const columns = unstoredColumns.reduce((sum, sheet) => sum + sheet.columns.length, 0);
  if (columns > 0) say(`  未保存的列 ${columns} 个(涉及 ${unstoredColumns.length} 张表)`);
}
