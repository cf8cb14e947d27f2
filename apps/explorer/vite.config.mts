import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // served by the gateway below /explorer, and offline: everything it needs is in dist
  base: '/explorer/',
  plugins: [react()],
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
