export * from './facts';
export * from './standing';
export * from './envelope';
export * from './organisation';
export * from './talks';
export * from './work-items';
