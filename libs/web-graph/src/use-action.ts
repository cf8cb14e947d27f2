import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useRefresh } from './use-refresh';

/** Why a rule refused; nothing was saved. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | null;
  readonly path: readonly string[];
}

export type ActionOutcome<Payload> =
  | { readonly kind: 'done'; readonly payload: Payload }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'failed'; readonly error: unknown };

type Input = { readonly idempotencyKey?: string | null | undefined };
type Variables<Of extends Input> = { input: Of };

/**
 * One mutation of the graph: `run(input)` and whether it is under way. The key that makes a repetition safe is made here: the same input sent again after a
 * failure is the same submission. What the page shows is asked anew afterwards.
 */
export function useAction<Data, Of extends Input, Payload extends { readonly userErrors: readonly Refusal[] }>(
  document: TypedDocumentNode<Data, Variables<Of>>,
  payloadOf: (data: Data) => Payload,
): [run: (input: Omit<Of, 'idempotencyKey'>) => Promise<ActionOutcome<Payload>>, busy: boolean] {
  const [mutate] = useMutation(document as TypedDocumentNode<Data, Variables<Input>>);
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const pending = useRef<{ text: string; key: string } | null>(null);

  const run = async (input: Omit<Of, 'idempotencyKey'>): Promise<ActionOutcome<Payload>> => {
    const text = JSON.stringify(input);
    const { key } = (pending.current = pending.current?.text === text ? pending.current : { text, key: crypto.randomUUID() });
    setBusy(true);
    try {
      const { data } = await mutate({ variables: { input: { ...input, idempotencyKey: key } } });
      pending.current = null;
      void refresh().catch(() => undefined);
      if (!data) return { kind: 'failed', error: new Error('no data') };
      const payload = payloadOf(data as Data);
      return payload.userErrors.length > 0 ? { kind: 'refused', refusals: payload.userErrors } : { kind: 'done', payload };
    } catch (error) {
      return { kind: 'failed', error };
    } finally {
      setBusy(false);
    }
  };
  return [run, busy];
}
