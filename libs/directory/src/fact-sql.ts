import type { FactKind } from '@tongxin/event-contracts';

/** SQL: whether the fact of an alias holds on a day; a fact without an end holds until further notice. */
export const factHolds = (fact: string, day: string): string => `${fact}.valid_from <= ${day} and (${fact}.valid_to is null or ${fact}.valid_to > ${day})`;

/** SQL: whether the fact `f` is of this kind about the subject in a column, and holds on a day; `$1` is the institution. */
export const factOf = (kind: FactKind, subject: string, day: string): string => `f.institution_id = $1 and f.subject_id = ${subject} and f.kind = '${kind}' and ${factHolds('f', day)}`;

/** SQL: whether the person in a column is in service on a day; `$1` is the institution. */
export const inService = (person: string, day: string): string => `exists (select from app.directory_fact f where ${factOf('IN_SERVICE', person, day)})`;
