/** Where a process can be made to die in the fault tests. */
export type FaultPoint =
  | 'relay:before-publish' | 'publish:before-commit' | 'relay:after-publish' | 'relay:after-cursor'
  | 'consumer:inbox-written' | 'consumer:mid-batch' | 'consumer:before-commit' | 'consumer:after-commit' | 'consumer:after-acknowledgement';

/** What only tests of this library can reach: `index.ts` exports nothing that takes seams. */
export type Seams = {
  faultPoint(name: FaultPoint): void;
  /** False takes the inbox check out, to show that the fault test would notice. */
  readonly dedupe: boolean;
};

export const noSeams: Seams = { faultPoint: () => undefined, dedupe: true };
