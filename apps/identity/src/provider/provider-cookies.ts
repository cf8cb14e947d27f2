/** Cookies ignore ports, so that of the public address is part of each name; two installations on one machine do not share any. */
const instanceOf = (publicUrl: string): string => {
  const { port, protocol } = new URL(publicUrl);
  return `tongxin-${port || (protocol === 'https:' ? '443' : '80')}`;
};

/** The issuer's own session, and the two of one sign-in, which belong to one path each: two sign-ins at once do not disturb each other. */
export const cookieNames = (publicUrl: string) => ({
  session: `__Host-${instanceOf(publicUrl)}-issuer`,
  interaction: `__Secure-${instanceOf(publicUrl)}-interaction`,
  resume: `__Secure-${instanceOf(publicUrl)}-resume`,
});
