import react from '@vitejs/plugin-react';
import { Kind, print, type DocumentNode } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { createCache } from '../../libs/web-graph/src/graph-client';
import { allSheets } from '../../libs/workbook/src/sheet-table';
import { manifestOf } from '../../tools/src/graph/manifest';
import * as facts from './src/graph/cache-facts';
import * as generated from './src/graph/graphql';

/** Writes `operations.json`: every operation as the client's cache sends it. */
const manifest = (): Plugin => ({
  name: 'tongxin-manifest',
  generateBundle() {
    const cache = createCache(facts);
    const documents = Object.values(generated as Record<string, DocumentNode>).filter((document) => document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION));
    const source = `${JSON.stringify(manifestOf(documents.map((document) => print(cache.transformDocument(document)))), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'operations.json', source });
  },
});

/** The sheets of the published workbook as a module: what a template has, and what may be declared complete. */
const workbook = (): Plugin => ({
  name: 'tongxin-workbook',
  resolveId: (id) => (id === 'virtual:workbook' ? `\0${id}` : null),
  load: (id) => (id === '\0virtual:workbook' ? `export const sheets = ${JSON.stringify(allSheets.map(({ key, name, columns }) => ({ key, name, titles: Object.values(columns).map(({ header }) => header) })))};` : null),
});

/** Texts are compressed once, here, and not with every answer. */
const compressed = (): Plugin => ({
  name: 'tongxin-compressed',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((each) => /^assets\/.*\.(js|css|svg)$/.test(each))) {
      const file = join(dir, name);
      writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
    }
  },
});

export default defineConfig({
  plugins: [react(), manifest(), workbook(), compressed()],
  resolve: { conditions: ['@tongxin/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Which chunk a page loads and how large the first load may be is asserted by the journey.
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rolldownOptions: { onLog: (level, log, report) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : report(level, log)) },
  },
});
