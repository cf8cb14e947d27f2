import { createContext, useContext } from 'react';

/** A view of a list under a name: the part of the address that holds it. */
export interface SavedView {
  readonly list: string;
  readonly name: string;
  readonly address: string;
}

/** Whoever keeps views: a client, for the person who is signed in. */
export interface SavedViews {
  readonly views: readonly SavedView[];
  /** @returns whether it was kept; why not was told */
  readonly save: (view: SavedView) => Promise<boolean>;
  readonly forget: (view: SavedView) => Promise<boolean>;
}

const SavedViewsContext = createContext<SavedViews | null>(null);

export const SavedViewsProvider = SavedViewsContext.Provider;

/** Null where nobody keeps any: no table offers them then. */
export const useSavedViews = (): SavedViews | null => useContext(SavedViewsContext);
