export * from './directory.entity';
export * from './directory';
export * from './directory-tables';
export * from './fact-sql';
export * from './require-fresh';
export * from './run-directory-service';
export * from './directory-context';
export * from './foreign.schema';
