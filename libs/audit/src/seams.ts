/** Where the fault tests strike. */
export type FaultPoint = 'chain:read' | 'chain:linked' | 'chain:before-commit' | 'chain:after-commit';

/** What only tests of this library can reach: `index.ts` exports nothing that takes seams. */
export type Seams = { faultPoint(name: FaultPoint): Promise<void> };

export const noSeams: Seams = { faultPoint: async () => undefined };
