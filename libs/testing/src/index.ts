export { launchBrowser } from './browser';
export { eventsDatabase, testDatabase, type EventsDatabase, type TestDatabase } from './test-database';
export { waitFor } from './wait-for';
export { Window, type WindowOptions } from './window';
