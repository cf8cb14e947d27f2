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

const names = <Name extends string>(of: Values<Name>): readonly Name[] => Object.keys(of) as Name[];

/** What the form holds: what was typed, and beside it what is saved now. */
export const valuesOf = <Name extends string>({ base, values }: Draft<Name>, saved: Values<Name>): Values<Name> =>
  Object.fromEntries(names(saved).map((name) => [name, values[name] === base[name] ? saved[name] : values[name]])) as Values<Name>;

/** The fields that somebody else changed while they were being typed, and to something else. What was not typed follows what is saved. */
export const conflictsOf = <Name extends string>(fields: readonly Field<Name>[], { base, values }: Draft<Name>, saved: Values<Name>): readonly Field<Name>[] =>
  fields.filter(({ name }) => values[name] !== base[name] && base[name] !== saved[name] && values[name] !== saved[name]);

/** Goes on with what was typed, knowing what is saved now. */
export const mineKept = <Name extends string>(draft: Draft<Name>, saved: Values<Name>): Draft<Name> => ({ base: saved, values: valuesOf(draft, saved) });

/** Takes what is saved where somebody else changed it; what was typed elsewhere stays. */
export function savedTaken<Name extends string>(draft: Draft<Name>, saved: Values<Name>, conflicts: readonly Field<Name>[]): Draft<Name> {
  const theirs = conflicts.map(({ name }) => name);
  const values = valuesOf(draft, saved);
  return { base: saved, values: Object.fromEntries(names(values).map((name) => [name, theirs.includes(name) ? saved[name] : values[name]])) as Values<Name> };
}
