import type { ActionOutcome } from '@tongxin/web-graph';
import { useNotices } from '@tongxin/web-ui';
import { useState, type ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../graph/fragment-masking';
import { IssuedCodeFragmentDoc, type IssuedCodeFragment } from '../../graph/graphql';
import { useRefusal } from '../../shared/use-refusal';
import { useTold } from '../../shared/use-told';
import { CodesDialog } from './codes-dialog';
import { useAccountWords } from './words';

interface Issued {
  readonly invitations: readonly FragmentType<typeof IssuedCodeFragmentDoc>[];
  readonly codesShown: boolean;
}

const NONE = { name: undefined, issued: [] };

/** Shows the codes that an action gave for somebody of this name, once; or why it gave none. */
export function useCodes(): { readonly show: (outcome: ActionOutcome<Issued>, name?: string) => void; readonly dialog: ReactNode } {
  const words = useAccountWords();
  const notices = useNotices();
  const told = useTold(useRefusal(words.refusals));
  const [codes, setCodes] = useState<{ readonly name: string | undefined; readonly issued: readonly IssuedCodeFragment[] }>(NONE);
  const show = (outcome: ActionOutcome<Issued>, name?: string) => {
    if (outcome.kind !== 'done') return void told(outcome, '');
    if (!outcome.payload.codesShown) return notices.failed(words.codesGone);
    setCodes({ name, issued: readFragment(IssuedCodeFragmentDoc, outcome.payload.invitations) });
  };
  return { show, dialog: <CodesDialog name={codes.name} codes={codes.issued} onClose={() => setCodes(NONE)} /> };
}
