export { exceededLimit, MAX_PAGE, MAX_TOKENS, OPERATION_LIMITS, refusedSize, type Exceeded, type Limited, type Refusal } from './operation-limits';
export { measureOperation, PLAIN_LIST, type Asked, type OperationSize } from './operation-size';
export { parseWithin } from './parse-within';
