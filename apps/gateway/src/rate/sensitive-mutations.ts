/**
 * Mutations that a person does rarely and an attacker often: accounts, invitations, keys, departures, whole imports, openings of the audit, addresses that open without a sign-in. They are counted apart and tightly.
 * By name, so that a service which adds one of this kind is covered before anybody thinks of the list.
 */
const SENSITIVE: readonly RegExp[] = [
  /^(start|apply|cancel)Import$/,
  /^(issue|renew|revoke|withdraw)\w*Invitations?$/,
  /^(reset|block|unblock|close|create|end)\w*(Accounts?|Sessions?|Passwords?|Totp|SecondFactor)$/,
  /^(change|set|confirm)\w*(Password|Totp|SecondFactor)$/,
  /^(appoint|dismiss|confirm)\w*Administrator$/,
  /^(request|answer|end)AuditOpening$/,
  /^recordDeparture$/,
  /^openCalendarFeed$/,
];

export const isSensitive = (rootField: string): boolean => SENSITIVE.some((pattern) => pattern.test(rootField));
