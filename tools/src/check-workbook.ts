import { ErrorCollector, openWorkbook, readSheet, WorkbookRefused } from '@tongxin/workbook';
import { UserError } from './user-error';

const refused = (messages: readonly string[], total: number): UserError =>
  new UserError([`工作簿有 ${total} 处错误,没有改动任何数据:`, ...messages.slice(0, 20).map((m) => `  ${m}`), ...(total > 20 ? [`  …… 另有 ${total - 20} 处`] : [])].join('\n'));

/** Reads a workbook through, before anything is emptied for it. Whether its codes exist is told by the import itself. @throws UserError with the first errors */
export async function checkWorkbook(path: string): Promise<void> {
  const errors = new ErrorCollector();
  try {
    const workbook = await openWorkbook(path);
    try {
      for (const { sheet, rows } of workbook.sheets) {
        for await (const row of readSheet(sheet, rows(), errors)) void row;
      }
    } finally {
      workbook.close();
    }
  } catch (error) {
    if (error instanceof WorkbookRefused) throw refused(error.errors.map((e) => e.message), error.errors.length);
    throw error;
  }
  if (errors.total > 0) throw refused(errors.shown.map((e) => e.message), errors.total);
}
