import type { Fact, FactKind } from '@tongxin/event-contracts';
import { fiveMustTalks, type MustTalkRule } from './must-talk-rule';

/** The five must-talks, in force since `from`. */
export const rules = (from = '2020-01-01'): MustTalkRule[] => fiveMustTalks.map((rule) => ({ ...rule, validFrom: from, validTo: null }));

/** One of the five alone. */
export const rule = (code: string, what: Partial<MustTalkRule> = {}): MustTalkRule[] => rules().filter((r) => r.code === code).map((r) => ({ ...r, ...what }));

/** A fact that holds from 1 January 2026, unless told otherwise. */
export const fact = (kind: FactKind, subjectId: string, objectId: string | null = null, from = '2026-01-01', to: string | null = null): Fact => ({
  kind, subjectId, objectId, label: null, from, to,
});

/** People who are in service all year. */
export const serving = (...ids: string[]): Fact[] => ids.map((id) => fact('IN_SERVICE', id));

/** A unit with its head and staff, all of them in service and on its staff. */
export const aUnit = (unit: string, head: string | null, ...staff: string[]): Fact[] => [
  ...(head ? [fact('HEAD_OF', head, unit)] : []),
  ...[...(head ? [head] : []), ...staff].flatMap((id) => [fact('IN_SERVICE', id), fact('STAFF_OF', id, unit)]),
];
