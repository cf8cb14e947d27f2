import { build } from './build.mjs';
import { ensure } from './ensure.mjs';

ensure();
build();
const { default: launcher } = await import('./dist/start.js');
await launcher.main(process.argv.slice(2));
