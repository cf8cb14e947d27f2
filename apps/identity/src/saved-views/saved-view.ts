import { accept, refuse, type Outcome } from '@tongxin/outcome';

/** How somebody looks at a list, under a name of their own: what stands in the address for search, filters, order and columns. */
export interface SavedView {
  list: string;
  name: string;
  address: string;
}

/** So many views at most that an account keeps, over all lists. */
export const MOST_VIEWS = 100;

const isNamed = ({ list, name }: Omit<SavedView, 'address'>) => (view: SavedView): boolean => view.list === list && view.name === name;

/** Keeps a view; of one list a newer one takes the place of the one that had its name. */
export function keep(views: readonly SavedView[], view: SavedView): Outcome<SavedView, 'TOO_MANY_VIEWS'> {
  return views.some(isNamed(view)) || views.length < MOST_VIEWS ? accept(view) : refuse('TOO_MANY_VIEWS');
}

export function forget(views: readonly SavedView[], view: Omit<SavedView, 'address'>): Outcome<SavedView, 'VIEW_NOT_FOUND'> {
  const found = views.find(isNamed(view));
  return found ? accept(found) : refuse('VIEW_NOT_FOUND');
}
