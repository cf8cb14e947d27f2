export * from './small-numbers';
export { mayShow, withoutSmall } from './parts-of-a-total';
