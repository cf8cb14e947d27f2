export { accept, refuse } from './outcome';
export type { Accepted, Outcome, Refused } from './outcome';
export { userError } from './user-error';
export type { RefusalMessages, UserError } from './user-error';
export { named, wording } from './wording';
export type { Wording } from './wording';
export { sentenceOfVariable } from './variable-fault';
export { typeset, typesetAll } from './typeset';
