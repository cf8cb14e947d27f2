import { ConfigError } from './config-error';
import { readEdgeConfig } from './edge-config';

test.each<[Record<string, string>, boolean, object]>([
  [{}, false, { operations: { mode: 'safelist', manifests: [] }, rateLimits: true }],
  [{}, true, { operations: { mode: 'open', manifests: [] }, rateLimits: true }],
  [{ OPERATIONS: 'safelist' }, true, { operations: { mode: 'safelist', manifests: [] }, rateLimits: true }],
  [{ OPERATIONS: 'open' }, false, { operations: { mode: 'open', manifests: [] }, rateLimits: true }],
  [{ OPERATIONS_MANIFESTS: ` ${__filename} , ` }, false, { operations: { mode: 'safelist', manifests: [__filename] }, rateLimits: true }],
  [{ RATE_LIMITS: 'off' }, true, { operations: { mode: 'open', manifests: [] }, rateLimits: false }],
])('%p, practice %p', async (env, practice, expected) => expect(await readEdgeConfig(env, practice)).toEqual(expected));

test.each<[Record<string, string>, string]>([
  [{ OPERATIONS: 'closed' }, 'OPERATIONS=closed is neither safelist nor open.'],
  [{ OPERATIONS_MANIFESTS: '/nowhere.json' }, 'OPERATIONS_MANIFESTS: /nowhere.json cannot be read.'],
  [{ RATE_LIMITS: 'off' }, 'RATE_LIMITS=off is for practice mode only.'],
  [{ RATE_LIMITS: 'none' }, 'RATE_LIMITS=none is neither on nor off.'],
])('%p is refused', async (env, message) => expect(readEdgeConfig(env, false)).rejects.toEqual(new ConfigError(message)));
