import { record } from '@tongxin/web-graph';
import { typed } from '../remembered';
import type { Field, Values } from './field';

/** What was typed, and what was saved when the typing began. */
export interface Draft<Name extends string> {
  readonly base: Values<Name>;
  readonly values: Values<Name>;
}

/** Null where nothing readable is kept under this name. */
export function readDraft<Name extends string>(key: string, fields: readonly Field<Name>[]): Draft<Name> | null {
  try {
    const kept = record(JSON.parse(typed.read(`draft:${key}`) ?? 'null'));
    const valuesOf = (part: unknown) => Object.fromEntries(fields.map(({ name }) => [name, String(record(part)[name] ?? '')])) as Values<Name>;
    return 'values' in kept ? { base: valuesOf(kept['base']), values: valuesOf(kept['values']) } : null;
  } catch {
    return null;
  }
}

export const keepDraft = <Name extends string>(key: string, draft: Draft<Name> | null): void => typed.write(`draft:${key}`, draft && JSON.stringify(draft));

/** The fields that somebody else changed while they were being typed, and to something else. */
export const conflictsOf = <Name extends string>(fields: readonly Field<Name>[], { base, values }: Draft<Name>, saved: Values<Name>): readonly Field<Name>[] =>
  fields.filter(({ name }) => base[name] !== saved[name] && values[name] !== saved[name]);
