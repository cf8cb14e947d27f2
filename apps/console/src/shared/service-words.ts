import { createWords } from '@tongxin/web-ui';
import type { AccessAdministrator } from '../graph/graphql';

/** The services and the three administrators, as people call them. */
export const useServiceWords = createWords(
  {
    administrators: { SYSTEM: '系统管理员', SECURITY: '安全管理员', AUDIT: '审计管理员' } satisfies Record<AccessAdministrator, string>,
    services: { organisation: '组织机构', education: '教育培训', talks: '谈心谈话', integrity: '作风监督', identity: '账号' },
  },
  {
    administrators: { SYSTEM: 'System administrator', SECURITY: 'Security administrator', AUDIT: 'Audit administrator' },
    services: { organisation: 'Organisation', education: 'Education', talks: 'Talks', integrity: 'Integrity', identity: 'Accounts' },
  },
);

export type ServiceName = keyof ReturnType<typeof useServiceWords>['services'];
