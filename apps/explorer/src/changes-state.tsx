import { pick, useGraphiQL } from '@graphiql/react';
import { createPortal } from 'react-dom';
import { timeIn, type Language, type Words } from './words';

export interface ChangesStateProps {
  place: HTMLElement | null;
  words: Words;
  language: Language;
  /** Null: read-only. */
  until: Date | null;
}

/** Read-only, or until when things may be changed; and the way from one to the other, which leads away from this page and back. */
export function ChangesState({ place, words, language, until }: ChangesStateProps) {
  const { queryEditor, variableEditor, storage } = useGraphiQL(pick('queryEditor', 'variableEditor', 'storage'));
  if (!place) return null;

  /** GraphiQL keeps what is typed half a second late: what was typed just now is kept here, and is there again on the way back. */
  const keep = () => {
    storage.set('query', queryEditor?.getValue() ?? '');
    storage.set('variables', variableEditor?.getValue() ?? '');
  };
  return createPortal(
    <>
      <strong className={`changes ${until ? 'changes-open' : ''}`} role="status">{until ? words.changesUntil + timeIn(language, until) : words.readOnly}</strong>
      {!until && <a className="top-link" href={`/sign-in/step-up?lang=${language}&to=/explorer/`} onClick={keep}>{words.stepUp}</a>}
    </>,
    place,
  );
}
