export * from './facts';
export * from './standing';
export * from './envelope';
