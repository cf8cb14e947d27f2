import type { ReadAudit, RequestDatabase } from '@tongxin/database';
import type { Viewer } from '@tongxin/viewer';

/** What every resolver of the house gets; a service adds its loaders as `load`. */
export interface BaseContext {
  /** null = anonymous, who may read nothing. */
  viewer: Viewer | null;
  db: RequestDatabase;
  now: () => Date;
  /** The institution's calendar day. */
  today: () => string;
  newId: () => string;
  requestId: string;
  /** Collects reads of other people's L3/L4 data. */
  reads: ReadAudit;
}
