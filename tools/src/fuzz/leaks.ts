const ID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
/** Cursors hold ids too, in base64url. */
const CURSOR = /"(?:endCursor|cursor)":"([\w+/=-]+)"/g;

export const idsIn = (text: string): string[] => (text.match(ID) ?? []).map((id) => id.toLowerCase());

/** Ids of `foreign` that an answer tells. An error may repeat what the request sent; data may not, for data is what is known of it. */
export function foreignIds(answer: string, request: string, foreign: ReadonlySet<string>): string[] {
  const { errors, ...data } = partsOf(answer);
  const sent = new Set(idsIn(request));
  const told = [...toldBy(JSON.stringify(data)), ...toldBy(JSON.stringify(errors ?? null)).filter((id) => !sent.has(id))];
  return [...new Set(told.filter((id) => foreign.has(id)))];
}

function toldBy(text: string): string[] {
  const cursors = [...text.matchAll(CURSOR)].map(([, cursor = '']) => Buffer.from(cursor, 'base64url').toString('latin1'));
  return [...idsIn(text), ...cursors.flatMap(idsIn)];
}

/** What is no JSON object counts as data. */
function partsOf(answer: string): { errors?: unknown } {
  try {
    const value: unknown = JSON.parse(answer);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : ({ answer } as { errors?: unknown });
  } catch {
    return { answer } as { errors?: unknown };
  }
}
