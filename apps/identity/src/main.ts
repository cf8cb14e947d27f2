import { createRequire } from 'node:module';
import { startTelemetry } from '@tongxin/telemetry';

startTelemetry('identity', process.env);
// Loaded here and not above: only what is loaded afterwards can be traced.
const { run } = createRequire(__filename)('./run') as typeof import('./run');
void run(process.env);
