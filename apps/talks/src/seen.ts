import { createHash } from 'node:crypto';

/** What stands, as a short mark: whoever answers or changes it says with it which they saw. */
export const markOf = (...stands: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(stands)).digest('base64url').slice(0, 16);

/** Whether what was seen still stands; whoever does not say what they saw has seen it. */
export const wasSeen = (mark: string, seen: string | null | undefined): boolean => (seen ?? null) === null || seen === mark;
