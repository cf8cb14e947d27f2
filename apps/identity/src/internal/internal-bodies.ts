import { isUuid } from '@tongxin/subgraph';
import { viewerFromClaims, type Viewer } from '@tongxin/viewer';
import type { Subject } from './subject.service';

type Body = Record<string, unknown>;

/** Bodies of the internal routes, read field by field; null for anything that is not the contract's. */
const bodyOf = (value: unknown): Body => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {});
const isText = (value: unknown, longest = 2_000): value is string => typeof value === 'string' && value.length <= longest;

/** The claims that are text, and short; PostgreSQL takes no NUL. */
const textClaims = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(bodyOf(value)).filter((entry): entry is [string, string] => isText(entry[1], 500) && !entry[1].includes('\0')));

export function readNewSession(value: unknown): (Subject & { client: string }) | null {
  const { issuer, subject, claims, client } = bodyOf(value);
  if (!isText(issuer) || !isText(subject) || subject.includes('\0')) return null;
  return { issuer, subject, claims: textClaims(claims), client: isText(client) ? client : '' };
}

export function readStepUp(value: unknown): (Subject & { session: string }) | null {
  const { session } = bodyOf(value);
  const subject = readNewSession(value);
  return subject && isText(session) ? { session, issuer: subject.issuer, subject: subject.subject, claims: subject.claims } : null;
}

export function readViewerQuestion(value: unknown): { session: string } | { bearer: unknown } | null {
  const { session, bearer } = bodyOf(value);
  if (isText(session) && bearer === undefined) return { session };
  return session === undefined && bearer !== undefined ? { bearer } : null;
}

/** The claims of a bearer stand beside its issuer and subject. */
export function readBearer(value: unknown): Subject | null {
  const { issuer, subject, ...claims } = bodyOf(value);
  return isText(issuer) && isText(subject) && !subject.includes('\0') ? { issuer, subject, claims: textClaims(claims) } : null;
}

export function readSessionEnd(value: unknown): { session: string; everywhere: boolean } | null {
  const { session, everywhere } = bodyOf(value);
  return isText(session) ? { session, everywhere: everywhere === true } : null;
}

export interface AdHoc {
  viewer: Viewer;
  operation: string | null;
  /** SHA-256 of the document. */
  document: string;
  /** Root fields. */
  fields: string[];
  requestId: string;
}

export function readAdHoc(value: unknown): AdHoc | null {
  const { viewer, accountId, operation, document, fields, requestId } = bodyOf(value);
  const { institutionId: institution, personId: person, administrator: admin } = bodyOf(viewer);
  const who = viewerFromClaims({ institution, person, admin });
  const names = Array.isArray(fields) && fields.every((field) => isText(field, 200) && /^\w+$/.test(field)) ? (fields as string[]) : null;
  const named = operation === null || operation === undefined || (isText(operation, 200) && /^\w+$/.test(operation));
  if (!who || !isUuid(accountId) || !named || !isText(document, 100) || !/^[\w+/=-]+$/.test(document) || !names || !isText(requestId, 100)) return null;
  return { viewer: who, operation: isText(operation) ? operation : null, document, fields: names, requestId };
}
