import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { storeZip } from './store-zip';
import { UserError } from './user-error';

export interface UploadBody {
  readonly bytes: Buffer;
  readonly type: 'application/zip' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
}

/** What is uploaded: a workbook as it is, a folder's CSV files as one zip. @throws UserError when there is nothing of the kind */
export function uploadBody(path: string): UploadBody {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UserError(`找不到 ${path}`);
  if (found.isDirectory()) {
    const names = readdirSync(path).filter((name) => /\.csv$/i.test(name)).sort();
    if (names.length === 0) throw new UserError(`${path} 里没有 .csv 文件`);
    return { type: 'application/zip', bytes: storeZip(names.map((name) => ({ name, content: readFileSync(join(path, name)) }))) };
  }
  if (/\.xlsx$/i.test(path)) return { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: readFileSync(path) };
  if (/\.zip$/i.test(path)) return { type: 'application/zip', bytes: readFileSync(path) };
  throw new UserError(`${path} 既不是文件夹,也不是 .xlsx 工作簿`);
}
