import { pick, useGraphiQL } from '@graphiql/react';
import { resultSheets } from './result-sheets';
import type { Words } from './words';

export interface ExcelButtonProps {
  words: Words;
  onNotice: (notice: string) => void;
}

/** Gives the answer that is on screen as a workbook. What writes one is loaded when it is pressed. */
export function ExcelButton({ words, onNotice }: ExcelButtonProps) {
  const { responseEditor, operationName } = useGraphiQL(pick('responseEditor', 'operationName'));

  const save = async () => {
    const sheets = resultSheets(responseEditor?.getValue() ?? '', words.others);
    if (sheets.length === 0) return onNotice(words.nothingToSave);
    const { download, xlsx } = await import('@tongxin/web-ui/files');
    download(`${operationName ?? words.answer}.xlsx`, xlsx(sheets));
    return onNotice('');
  };
  return (
    <button type="button" className="answer-button" onClick={() => void save().catch(() => onNotice(words.unreachable))}>
      {words.excel}
    </button>
  );
}
