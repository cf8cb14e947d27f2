import type { Administrator } from '@tongxin/viewer';

/** The eleven printed accounts and their titles, in the order in which they are shown. */
export const practiceTitles = {
  evp: '常务副校长',
  head: '部门负责人',
  secretary: '党支部书记',
  'party-affairs': '机关党委',
  hr: '组织人事处',
  discipline: '机关纪委',
  staff: '教职工',
  retired: '离退休人员',
  sysadmin: '系统管理员',
  secadmin: '安全管理员',
  auditadmin: '审计管理员',
} as const;

/** Sign-in names of the three administrators, in practice and in every institution that is made on the server. */
export const administratorNames: Readonly<Record<Administrator, string>> = { SYSTEM: 'sysadmin', SECURITY: 'secadmin', AUDIT: 'auditadmin' };

/** The password of every printed account. Nobody can choose it: it is on the list of those that are refused. */
export const practicePassword = 'tongxin-practice';

/** The authenticator secret of the printed administrators: 20 bytes, JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP in letters. */
export const practiceTotpSecret = Buffer.from('48656c6c6f21deadbeef48656c6c6f21deadbeef', 'hex');
