import type { Policy } from '@tongxin/viewer';

/** Two administrators have opened this person's accesses, and it is the audit administrator who asks; the viewer token says so (docs/adr/0021). */
export const canReadOpened: Policy<{ personId: string }> = (viewer, { personId }) => viewer?.administrator === 'AUDIT' && (viewer.opened ?? []).includes(personId);

/** How long the chain is, and its newest checkpoint, are for the audit administrator. Nothing in them is about a person. */
export const canSeeChain: Policy<unknown> = (viewer) => viewer?.administrator === 'AUDIT';
