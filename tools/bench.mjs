import { build } from './build.mjs';
import { ensure } from './ensure.mjs';

ensure();
build();
const { default: command } = await import('./dist/bench/bench.js');
await command.main(process.argv.slice(2));
