import { ConfigError, readConfig } from './config';
import { createGateway } from './server';

async function main(): Promise<void> {
  const gateway = await createGateway(await readConfig(process.env));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      gateway.close().then(
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
