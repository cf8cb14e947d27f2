import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { costOf, type Cost } from './cost';
import { costLine } from './cost-words';
import type { Language } from './words';

export interface CostPreviewProps {
  place: HTMLElement | null;
  language: Language;
}

/** Whoever types is not told at every letter. */
const PAUSE_MS = 300;

/** What the gateway's limits would say of the operation as it is typed now. Nothing is sent. */
export function CostPreview({ place, language }: CostPreviewProps) {
  const { queryEditor, variableEditor, operationName, schema } = useGraphiQL(pick('queryEditor', 'variableEditor', 'operationName', 'schema'));
  const [cost, setCost] = useState<Cost | null>(null);

  useEffect(() => {
    if (!queryEditor || !schema) return setCost(null);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => setCost(costOf({ query: queryEditor.getValue(), variables: variableEditor?.getValue() ?? '', operationName }, schema));
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(measure, PAUSE_MS);
    };
    const listening = [queryEditor.onDidChangeModelContent(soon), variableEditor?.onDidChangeModelContent(soon)];
    measure();
    return () => {
      clearTimeout(timer);
      for (const each of listening) each?.dispose();
    };
  }, [queryEditor, variableEditor, operationName, schema]);

  if (!place || !cost) return null;
  const { lead, parts, over } = costLine(language, cost);
  return createPortal(
    <span className={`cost ${over ? 'cost-over' : ''}`} role="status">
      {lead}
      {parts.map((part, at) => (
        <span key={part}>{at > 0 ? ` · ${part}` : part}</span>
      ))}
    </span>,
    place,
  );
}
