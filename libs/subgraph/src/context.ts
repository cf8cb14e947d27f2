import type { ReadAudit, RequestDatabase } from '@tongxin/database';
import type { Viewer } from '@tongxin/viewer';
import type { RequestRecord } from './request-record';
import type { ServiceState } from './service-status';

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
  /** Fires when the caller has left or the request's deadline has passed. What runs in the database is cancelled without it; pass it on to calls of other services. */
  signal: AbortSignal;
  /** What log and metrics will tell of this request. */
  record: RequestRecord;
  /** How the service runs at this moment. */
  state: () => Promise<ServiceState>;
}
