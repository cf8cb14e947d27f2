import type { Administrator } from '@tongxin/viewer';
import { accept, refuse, type Outcome } from '@tongxin/outcome';
import { createHash } from 'node:crypto';

/** What two people decide on the server: a new institution with its first three administrators, or a new way in for one of them. */
export type Requested = NewInstitution | AdministratorReset;

export interface NewInstitution {
  kind: 'INSTITUTION';
  institutionId: string;
  /** What people type where an installation has several. */
  code: string;
  name: string;
  administrators: readonly { role: Administrator; name: string }[];
  /** The workbook that is loaded: where it lies, and the SHA-256 (hex) of what is uploaded. */
  workbook: { name: string; sha256: string };
}

export interface AdministratorReset {
  kind: 'ADMINISTRATOR';
  institutionId: string;
  code: string;
  role: Administrator;
  /** Who holds the office from now on: the same person without a password, or a successor. */
  name: string;
}

export interface RequestDates {
  id: string;
  content: Requested;
  requestedBy: string;
  requestedAt: Date;
  expiresAt: Date;
  confirmedAt: Date | null;
}

export type ContentRefusal = 'CODE_INVALID' | 'NAME_INVALID' | 'ADMINISTRATORS_INVALID' | 'CONFIRMER_INVALID';
export type ConfirmRefusal = 'ADMINISTRATORS_INVALID' | 'ALREADY_CONFIRMED' | 'EXPIRED' | 'SAME_PERSON' | 'CONFIRMER_INVALID' | 'FINGERPRINT_DIFFERS';

/** The second of the two people answers within a day. */
export const requestLife = 24 * 3_600_000;

const roles: readonly Administrator[] = ['SYSTEM', 'SECURITY', 'AUDIT'];
/** The same person however the name is typed. */
export const samePerson = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
const isName = (name: string): boolean => plain(name) !== '' && name.length <= 80;

/** Each of the three administrators is somebody else: no one person may both do and watch. */
export function checkRequest(content: Requested, requestedBy: string): Outcome<Requested, ContentRefusal> {
  if (!isName(requestedBy)) return refuse('CONFIRMER_INVALID');
  if (!isName(content.name)) return refuse('NAME_INVALID');
  if (!/^[a-z0-9-]{1,40}$/.test(content.code)) return refuse('CODE_INVALID');
  if (content.kind === 'ADMINISTRATOR') return accept(content);
  const { administrators } = content;
  const complete = administrators.length === roles.length && roles.every((role) => administrators.some((each) => each.role === role));
  const different = new Set(administrators.map(({ name }) => plain(name))).size === roles.length;
  if (!complete || !different || !administrators.every(({ name }) => isName(name))) return refuse('ADMINISTRATORS_INVALID');
  return accept(content);
}

/** 16 hexadecimal digits in groups, short enough to be read out: what the second person repeats stands for all that is decided. */
export function fingerprintOf(id: string, content: Requested): string {
  const digest = createHash('sha256').update(canonical({ id, content })).digest('hex').slice(0, 16).toUpperCase();
  return digest.replace(/(.{4})(?=.)/g, '$1-');
}

/** Null where the second person may confirm. Asked before the workbook is loaded, and again with the row locked. */
export function mayConfirm(request: RequestDates, { confirmer, fingerprint }: { confirmer: string; fingerprint: string }, now: Date): ConfirmRefusal | null {
  if (request.confirmedAt) return 'ALREADY_CONFIRMED';
  if (now >= request.expiresAt || now < request.requestedAt) return 'EXPIRED';
  if (!isName(confirmer)) return 'CONFIRMER_INVALID';
  if (samePerson(confirmer, request.requestedBy)) return 'SAME_PERSON';
  const repeated = fingerprint.toUpperCase().replace(/[^0-9A-F]/g, '');
  return repeated === fingerprintOf(request.id, request.content).replaceAll('-', '') ? null : 'FINGERPRINT_DIFFERS';
}

/** JSON with sorted keys: the same content has the same text, also after the database has put its keys in another order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
