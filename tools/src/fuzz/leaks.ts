const ID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
/** Cursors hold ids too, in base64url. */
const CURSOR = /"(?:endCursor|cursor)":"([\w+/=-]+)"/g;

export const idsIn = (text: string): string[] => (text.match(ID) ?? []).map((id) => id.toLowerCase());

/** Ids of `foreign` that an answer tells and the request did not. */
export function foreignIds(answer: string, request: string, foreign: ReadonlySet<string>): string[] {
  const cursors = [...answer.matchAll(CURSOR)].map(([, cursor = '']) => Buffer.from(cursor, 'base64url').toString('latin1'));
  const told = [...idsIn(answer), ...cursors.flatMap(idsIn)].filter((id) => foreign.has(id));
  if (told.length === 0) return [];
  const sent = new Set(idsIn(request));
  return [...new Set(told.filter((id) => !sent.has(id)))];
}
