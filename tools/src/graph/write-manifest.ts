import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { operationTexts } from '../operations';
import { manifestOf } from './manifest';

/** The last step of the build of tools: writes the manifest of its own operations into `dist`. */
if (require.main === module) writeFileSync(resolve(__dirname, '../operations.json'), `${JSON.stringify(manifestOf(operationTexts()), null, 2)}\n`);
