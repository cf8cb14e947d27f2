import type { Policy } from '@tongxin/viewer';

/** How a service runs is for the three administrators; everybody else finds nothing. */
export const canSeeStatus: Policy<unknown> = (viewer) => viewer !== null && viewer.administrator !== null;
