import { isLate, type WorkItem } from '../work-items/work-item';

/** What is due for a person on a day: at most one a day, and none on a day without anything (S-01). */
export interface Digest {
  personId: string;
  day: string;
  /** The earliest first. */
  itemIds: string[];
}

/** One digest a person with anything that is due on the day, or an answer that is overdue. */
export function digestsOf(items: readonly WorkItem[], day: string): Digest[] {
  const digests = new Map<string, Digest>();
  const due = items.filter((item) => item.dueOn === day || isLate(item, day)).toSorted((a, b) => (`${a.dueOn}${a.id}` < `${b.dueOn}${b.id}` ? -1 : 1));
  for (const { personId, id } of due) {
    const digest = digests.get(personId) ?? { personId, day, itemIds: [] };
    digest.itemIds.push(id);
    digests.set(personId, digest);
  }
  return [...digests.values()];
}
