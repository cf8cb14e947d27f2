/** A day and a time of day, as far as they are known; a dash where neither is. */
export const when = (day: string | null | undefined, time?: string | null): string => [day, time].filter(Boolean).join(' ') || '—';
