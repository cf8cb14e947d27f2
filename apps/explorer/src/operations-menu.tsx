import { typeset } from '@tongxin/outcome';
import type { Session } from '@tongxin/web-graph';
import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createPortal } from 'react-dom';
import { Menu } from './menu';
import { at, type SavedOperation } from './saved-operation';
import { lookupQuery, SAVED_OPERATIONS } from './saved-operations';
import type { Language, Words } from './words';

export interface OperationsMenuProps {
  place: HTMLElement | null;
  words: Words;
  language: Language;
  session: Session;
  onNotice: (notice: string) => void;
}

/** Lives inside GraphiQL's provider, for its editors, and is drawn into the top bar. */
export function OperationsMenu({ place, words, language, session, onNotice }: OperationsMenuProps) {
  const { queryEditor, variableEditor, tabs } = useGraphiQL(pick('queryEditor', 'variableEditor', 'tabs'));
  const { addTab } = useGraphiQLActions();

  const load = async (operation: SavedOperation) => {
    const { variables, missing } = await fill(operation, session);
    onNotice(missing.length > 0 ? words.fillFailed + missing.join('、') : '');
    if (isWritten(queryEditor?.getValue() ?? '') && tabs.length < 12) addTab();
    queryEditor?.setValue(operation.text);
    variableEditor?.setValue(Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '');
    queryEditor?.focus();
  };

  if (!place) return null;
  return createPortal(
    <Menu title={words.operations}>
      {(close) => (
        <>
          <p>{words.run}</p>
          <ol>
            {SAVED_OPERATIONS.map((operation) => (
              <li key={operation.name}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    void load(operation);
                  }}
                >
                  {language === 'zh' ? typeset(operation.title.zh) : operation.title.en}
                  {operation.kind === 'mutation' && <em>{words.changes}</em>}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </Menu>,
    place,
  );
}

/** Whether the editor holds more than comments: only then is a new tab opened. */
const isWritten = (text: string) => text.split('\n').some((line) => line.trim() !== '' && !line.trim().startsWith('#'));

async function fill({ variables, fills }: SavedOperation, session: Session) {
  const filled: Record<string, unknown> = { ...variables };
  const missing: string[] = [];
  for (const { variable, path, lookup } of fills) {
    const answer = await session.ask({ query: lookupQuery(lookup) }).catch(() => null);
    const value = at(answer?.['data'], path);
    filled[variable] = value ?? '';
    if (value === undefined || value === null) missing.push(variable);
  }
  return { variables: filled, missing };
}
