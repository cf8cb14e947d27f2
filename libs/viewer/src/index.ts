export { isLoopback, isLoopbackOrPrivate } from './address';
export { allOf, anyOf, deny, type Policy } from './policy';
export { refusePracticeKeys, type MarkedKey } from './practice-mark';
export {
  checkKeySet,
  generateKey,
  importSigningKey,
  readKeySet,
  readOwnKeySet,
  readSigningKey,
  type KeySet,
  type PrivateJwk,
  type PublicJwk,
  type SigningKey,
} from './signing-key';
export { createServiceVerifier, signServiceToken, type ServiceClaim } from './service-token';
export { bearerToken, createTokenVerifier, InvalidToken, refuseAmbiguousEncoding, signToken, type TokenTerms, type VerifiedToken, type VerifierTerms } from './token';
export {
  createViewerVerifier,
  isUuid,
  MOST_OPENED,
  signViewerToken,
  viewerClaims,
  viewerFromClaims,
  type Administrator,
  type Viewer,
} from './viewer';
