import { createRequire } from 'node:module';
import { startTelemetry, stopTelemetry } from '@tongxin/telemetry';
import { ConfigError, readConfig } from './config';

async function main(): Promise<void> {
  startTelemetry('gateway', process.env);
  // Loaded here and not above: only what is loaded afterwards can be traced.
  const { createGateway } = createRequire(__filename)('./server') as typeof import('./server');
  const gateway = await createGateway(await readConfig(process.env));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      gateway.close().then(stopTelemetry).then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  await gateway.listen();
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  // One line: whoever starts the gateway reads it, and no stack helps them.
  process.stderr.write(`gateway: ${error instanceof ConfigError ? '' : 'cannot start: '}${reason.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exit(1);
});
