export { AUDIT_ISSUER, checkpointLine, readCheckpoint, type Checkpoint } from './checkpoint';
export { auditMetrics } from './metrics';
export type { AuditOptions } from './audit-options';
export type { RecordWords } from './record-access';
export { auditResolvers } from './audit-resolvers';
export { chainedInstitutions, verifyChain, type ChainReport, type VerifyOptions } from './verify-chain';
export { serviceAudit } from './service-audit';
export { startAuditChain, type AuditChainOptions } from './worker';
export { type Problem, type ProblemCode } from './walk';
