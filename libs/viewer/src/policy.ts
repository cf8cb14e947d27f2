import type { Viewer } from './viewer';

/** May `viewer` do or see this? Pure: it decides from its two arguments alone. An anonymous viewer is `null`. */
export type Policy<Subject> = (viewer: Viewer | null, subject: Subject) => boolean;

/** Nobody may. */
export const deny: Policy<unknown> = () => false;

/** One of them allows it. Of no policies: denied. */
export const anyOf =
  <Subject>(...policies: readonly Policy<Subject>[]): Policy<Subject> =>
  (viewer, subject) =>
    policies.some((policy) => policy(viewer, subject));

/** Every one of them allows it. Of no policies: denied, for an empty list is a mistake and no permission. */
export const allOf =
  <Subject>(...policies: readonly Policy<Subject>[]): Policy<Subject> =>
  (viewer, subject) =>
    policies.length > 0 && policies.every((policy) => policy(viewer, subject));
