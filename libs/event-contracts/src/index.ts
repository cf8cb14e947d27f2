export * from './facts';
export * from './standing';
