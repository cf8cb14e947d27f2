import { migrateTransport } from './migrate-transport';

const url = process.env['EVENTS_MIGRATION_DATABASE_URL'];
if (!url) {
  process.stderr.write('EVENTS_MIGRATION_DATABASE_URL is not set\n');
  process.exit(1);
}
migrateTransport(url).catch((error: Error) => {
  process.stderr.write(`migrating the database of events failed: ${error.message}\n`);
  process.exit(1);
});
