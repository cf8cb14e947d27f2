import { isDay } from '@tongxin/calendar';

/** A payload, or a part of a key, that could hold more than ids. `path` names the field, never its value. */
export class PayloadRefused extends Error {
  constructor(readonly path: string, expected: string) {
    super(`${path}: expected ${expected}`);
  }
}

export type JobValue = string | number;

/** Whose job it is, and beside it uuids, days and small whole numbers. */
export interface JobPayload {
  readonly institutionId: string;
  readonly [name: string]: JobValue;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const name = /^[a-z][A-Za-z]{0,29}$/;
/** Years, pages and counts; no telephone number and no staff number fits in. */
const largest = 9_999;
const fields = 8;

/** @throws PayloadRefused unless it is a uuid in small letters, a calendar day, or a whole number from 0 to 9,999 */
export function checkValue(value: unknown, path: string): JobValue {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest) return value;
  if (typeof value === 'string' && (uuid.test(value) || isDay(value))) return value;
  throw new PayloadRefused(path, 'a uuid, a day or a small whole number');
}

/** Tables of jobs are read across institutions and kept by nobody's policy: whatever is put there passes here. @throws PayloadRefused */
export function checkPayload(value: unknown, path: string): JobPayload {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new PayloadRefused(path, 'an object');
  const given = Object.entries(value);
  if (given.length > fields) throw new PayloadRefused(path, `at most ${fields} fields`);
  for (const [field, content] of given) {
    if (!name.test(field)) throw new PayloadRefused(path, 'names of fields in letters');
    checkValue(content, `${path}.${field}`);
  }
  const { institutionId } = value as { institutionId?: unknown };
  if (typeof institutionId !== 'string' || !uuid.test(institutionId)) throw new PayloadRefused(`${path}.institutionId`, 'a uuid');
  return value as JobPayload;
}

/** The parts of a key as one text. @throws PayloadRefused */
export const keyText = (parts: readonly JobValue[], path: string): string => parts.map((part) => checkValue(part, path)).join('/');
