export * from './directory.entity';
export * from './directory';
export * from './directory-tables';
