export * from './import-part';
export * from './import-routes';
export * from './import-tables';
export * from './sync-table';
