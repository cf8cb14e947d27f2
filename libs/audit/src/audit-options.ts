import type { BaseContext } from '@tongxin/subgraph';
import type { RecordWords } from './record-access';

/** What a service says of its audit. */
export interface AuditOptions<Context extends BaseContext> {
  /** Root fields begin with it: `<service>RecordAccesses`, `<service>OpenedAccesses`, `<service>AuditChain`. */
  service: string;
  person: () => new () => object;
  /** The reader as a Person of this subgraph, as far as the viewer may know of them. */
  reader: (id: string, ctx: Context) => object | null | Promise<object | null>;
  /** Words for the types of subjects that this service audits; a type without words stands as it is. */
  words: RecordWords;
  /**
   * Types, among those that are read, of which everybody has a record, so that showing a read tells nothing about a person. An opened audit shows no other: that somebody
   * belongs to a branch, or has raised a matter, is content.
   */
  everybodys: readonly string[];
  /** Asked before one's own page is shown: throws where the service's directory is too old to show restricted data. */
  requireFresh?: (ctx: Context) => Promise<void>;
  /** The service's own type for a reader in an opened audit; identity's, which tells the sign-in name. Others refer to it by id. */
  auditReader?: () => new () => { id: string };
}
