export * from './small-numbers';
export { suppressTable, type KnownSum } from './table';
export { mayShow, withoutSmall } from './parts-of-a-total';
