import { createFileKeyProvider, createRecordKeys, readMasterKeys, type RecordKeys } from '@tongxin/record-keys';
import { fail, failOn, required } from '@tongxin/subgraph';
import { refusePracticeKeys } from '@tongxin/viewer';

/** Keys of the texts that the service must be able to read. Without them, or outside practice mode with practice mode's, it does not start. */
export async function recordKeysFrom(env: NodeJS.ProcessEnv, practice: boolean): Promise<RecordKeys> {
  const keys = await readMasterKeys(required(env, 'RECORD_KEYS_DIR')).catch((error: Error) => fail(`RECORD_KEYS_DIR: ${error.message}`));
  failOn(refusePracticeKeys('RECORD_KEYS_DIR', keys, practice));
  return createRecordKeys(createFileKeyProvider(keys));
}
