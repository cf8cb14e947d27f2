import { useAction } from '@tongxin/web-graph';
import { SavedViewsProvider, type SavedView } from '@tongxin/web-ui';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../graph/fragment-masking';
import { ForgetViewDocument, OwnViewsFragmentDoc, SaveViewDocument } from '../graph/graphql';
import { useRefusal } from '../shared/use-refusal';
import { useTold } from '../shared/use-told';
import { useDeskWords } from './words';

const useSaveView = () => useAction(SaveViewDocument, ({ saveView }) => saveView);
const useForgetView = () => useAction(ForgetViewDocument, ({ forgetView }) => forgetView);

interface OwnViewsProps {
  readonly account: FragmentType<typeof OwnViewsFragmentDoc> | null | undefined;
  readonly children: ReactNode;
}

/** Views of lists go with the account: they are there at the next sign-in, and on another machine. */
export function OwnViews({ account, children }: OwnViewsProps) {
  const words = useDeskWords();
  const told = useTold(useRefusal(words.viewRefusals));
  const [saveView] = useSaveView();
  const [forgetView] = useForgetView();
  const views = readFragment(OwnViewsFragmentDoc, account)?.views ?? null;
  const save = async (view: SavedView): Promise<boolean> => told(await saveView(view), words.viewSaved);
  const forget = async (view: SavedView): Promise<boolean> => told(await forgetView({ list: view.list, name: view.name }), words.viewForgotten, () => void save(view));
  // The page stays as it is where the account cannot be read for a moment.
  return <SavedViewsProvider value={views && { views: views.map(({ list, name, address }) => ({ list, name, address })), save, forget }}>{children}</SavedViewsProvider>;
}
