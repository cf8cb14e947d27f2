import 'reflect-metadata';

/** L1 public inside the institution · L2 internal personal · L3 restricted · L4 sealed or sensitive (docs/glossary.md). */
export type DataClass = 'L1' | 'L2' | 'L3' | 'L4';

export interface PersonalData {
  /** What the column is needed for, in words a data-protection officer reads. */
  purpose: string;
  /** Legal basis: an article of PIPL or of the institution's rules. */
  basis: string;
  /** How long it is kept. */
  retention: string;
  class: DataClass;
}

export type Classification = PersonalData | 'NOT_PERSONAL';

const classifications = new Map<object, Map<string, Classification>>();

const classify = (value: Classification): PropertyDecorator => (target, property) => {
  const entity = target.constructor;
  const columns = classifications.get(entity) ?? new Map<string, Classification>();
  columns.set(String(property), value);
  classifications.set(entity, columns);
};

/** Marks a column as personal data, with purpose, basis, retention and class. An unclassified column fails the catalogue test. */
export const Personal = (data: PersonalData): PropertyDecorator => classify(data);

/** Marks a column as not personal. */
export const NotPersonal = (): PropertyDecorator => classify('NOT_PERSONAL');

/** The classification of an entity's property, inherited ones included; undefined where none was given. */
export function classificationOf(entity: object, property: string): Classification | undefined {
  for (let e: object | null = entity; e; e = Object.getPrototypeOf(e) as object | null) {
    const found = classifications.get(e)?.get(property);
    if (found) return found;
  }
  return undefined;
}
