import { createContext, useContext, type ReactNode } from 'react';
import type { DeskQuery } from '../graph/graphql';

/** Whom the desk is for, and the institution's day; the same on every page. */
export interface Viewer {
  readonly signInName: string;
  readonly institutionId: string;
  readonly person: DeskQuery['me']['person'];
  readonly offices: DeskQuery['me']['offices'];
  readonly administrator: NonNullable<DeskQuery['myAccount']>['administrator'];
  /** The institution's calendar day. */
  readonly today: string;
  readonly year: number;
}

const ViewerContext = createContext<Viewer | null>(null);

export function ViewerProvider({ viewer, children }: { readonly viewer: Viewer | null; readonly children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('a page stands outside the desk');
  return viewer;
}
