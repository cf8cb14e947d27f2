export { createFileKeyProvider, newMasterKey, readMasterKeys, type MasterKey } from './file-key-provider';
export { createRecordKeys, type KeyProvider, type RecordKey, type RecordKeys, type RecordName } from './record-keys';
