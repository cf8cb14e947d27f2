import { uuidv7 } from 'uuidv7';

/** Ids are UUIDv7, made by the application; passed in as `newId` wherever a rule needs one. */
export const newId = (): string => uuidv7();
