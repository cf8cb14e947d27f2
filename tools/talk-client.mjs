import { existsSync } from 'node:fs';
import { ensure, fail } from './ensure.mjs';

ensure();
if (!existsSync(new URL('./dist/talk-client/main.js', import.meta.url))) fail('还没有启动过,请先运行 npm start · run npm start first');
const { default: command } = await import('./dist/talk-client/main.js');
await command.main(process.argv.slice(2));
