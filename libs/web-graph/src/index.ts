export { createCache, createGraphClient } from './graph-client';
export type { CacheFacts } from './page-policies';
export { readOn, type Cursors } from './read-on';
export { codesOf, errorIn, sentenceOf, type Language } from './sentences';
export { codesIn, createSession, readSession, type Ended, type Session, type SignedIn } from './session';
export { record, text } from './unknown';
export { useRefresh } from './use-refresh';
export { useAction, type ActionOutcome, type Refusal } from './use-action';
