import type { Administrator, Viewer } from '@tongxin/viewer';
import { canReadOpened, canSeeChain } from './opened-access.policy';

const [institutionId, personId, other] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000003'];
const administrator = (of: Administrator, ...opened: string[]): Viewer => ({ institutionId, personId: null, administrator: of, opened });

test.each<[string, Viewer | null, boolean]>([
  ['nobody', null, false],
  ['the person', { institutionId, personId, administrator: null }, false],
  ['somebody of the staff with a forged list', { institutionId, personId: other, administrator: null, opened: [personId] }, false],
  ['the audit administrator, nothing opened', { institutionId, personId: null, administrator: 'AUDIT' }, false],
  ['the audit administrator, another opened', administrator('AUDIT', other), false],
  ['the audit administrator, this one opened', administrator('AUDIT', other, personId), true],
  ['the system administrator', administrator('SYSTEM', personId), false],
  ['the security administrator, who agreed', administrator('SECURITY', personId), false],
])('opened accesses of a person, for %s: %#', (_who, viewer, may) => expect(canReadOpened(viewer, { personId })).toBe(may));

test.each<[Viewer | null, boolean]>([
  [null, false], [{ institutionId, personId, administrator: null }, false], [administrator('SYSTEM'), false], [administrator('SECURITY'), false], [administrator('AUDIT'), true],
])('the chain: %#', (viewer, may) => expect(canSeeChain(viewer, null)).toBe(may));
