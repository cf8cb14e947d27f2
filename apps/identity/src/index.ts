export { identityDeps } from './command-deps';
export type { IdentityDeps } from './deps';
export { confirmInstitution, findInstitutionRequest, requestInstitution, type AdministratorInvitation, type InstitutionRequest } from './institutions/create-institution.service';
export { findInstitution } from './institutions/institution.query';
export { mayConfirm, type Requested } from './institutions/institution-request';
export { administratorNames, practicePassword, practiceTotpSecret } from './practice/practice-roles';
export { totpCode } from './sign-in/totp';
