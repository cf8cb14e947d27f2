export { launchBrowser } from './browser';
export { chineseIn, chineseInReport } from './chinese-in';
export { gone, reach, shown, type, use } from './by-keyboard';
export { eventsDatabase, testDatabase, type EventsDatabase, type TestDatabase } from './test-database';
export { testPool } from './test-pool';
export { waitFor } from './wait-for';
export { Window, type WindowOptions } from './window';
