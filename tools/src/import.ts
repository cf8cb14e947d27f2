import { importClient, type ImportReport } from './import-client';
import { importOptions } from './import-options';
import { command, confirmed, print } from './terminal';
import { bearerToken, runningState } from './token';
import { uploadBody } from './upload-body';
import { UserError } from './user-error';

/** `npm run import`: check first, show what would change, apply after a yes. */
export const main = (parameters: readonly string[]): Promise<void> =>
  command(async () => {
    const { source, dryRun, complete, from, name, token, account, yes } = importOptions(parameters);
    const body = uploadBody(source);
    const client = importClient(runningState().publicUrl, token ?? (await bearerToken(account)));
    const uploadId = await client.upload(body);
    const terms = { uploadId, dryRun: true, ...(complete.length > 0 && { completeSheets: complete }), ...(from && { from }), ...(name && { name }) };
    const id = await client.start(terms);
    const checked = await client.settled(id, progress('检查'));
    describe(checked);
    if (checked.status !== 'CHECKED') throw new UserError(`导入未通过(${checked.status}),未写入任何数据`);
    if (dryRun || checked.differenceCount === 0) return print(dryRun ? '试运行结束,未写入任何数据' : '没有差异,不需要写入');
    if (!yes && !(await confirmed('写入以上变更?', '--yes'))) throw new UserError('没有写入');
    await client.apply(id);
    const applied = await client.settled(id, progress('写入'));
    if (applied.status !== 'APPLIED') throw new UserError(`写入未完成(${applied.status})`);
    print('已写入 · applied');
  });

function progress(step: string): (report: ImportReport) => void {
  let shown = '';
  return ({ progress: at }) => {
    const line = `${step} ${at?.done ?? 0}/${at?.total ?? '?'}`;
    if (line !== shown) print((shown = line));
  };
}

function describe(report: ImportReport): void {
  list('提醒', report.warnings, report.warnings.length);
  for (const { sheet, columns } of report.unstoredColumns) print(`未保存的列 · ${sheet}:${columns.join('、')}`);
  list('错误', report.errors, report.errorCount);
  list('差异', report.differences, report.differenceCount);
}

function list(title: string, lines: readonly { readonly message: string }[], count: number): void {
  if (count === 0) return;
  print(`${title} ${count} 条:`);
  for (const { message } of lines) print(`  ${message}`);
  if (count > lines.length) print(`  …… 另有 ${count - lines.length} 条`);
}
