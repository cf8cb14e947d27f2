import react from '@vitejs/plugin-react';
import { getIntrospectionQuery } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { manifestOf } from '../../tools/src/graph/manifest';

/** Writes `operations.json`: the saved operations, their look-ups, and the question by which GraphiQL learns the schema. */
const manifest = (): Plugin => ({
  name: 'tongxin-manifest',
  generateBundle() {
    const folder = join(import.meta.dirname, 'operations');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
    const documents = [...files.map((name) => readFileSync(join(folder, name), 'utf8')), getIntrospectionQuery()];
    this.emitFile({ type: 'asset', fileName: 'operations.json', source: `${JSON.stringify(manifestOf(documents, 'explorer'), null, 2)}\n` });
  },
});

export default defineConfig({
  // served by the gateway below /explorer, and offline: everything it needs is in dist
  base: '/explorer/',
  plugins: [react(), manifest()],
  resolve: { conditions: ['@tongxin/source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // the editor is one large chunk, loaded once from the same machine
    chunkSizeWarningLimit: 8000,
    reportCompressedSize: false,
    rolldownOptions: {
      // "use no memo" speaks to React's compiler, which has already run over these packages
      onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)),
    },
  },
});
