import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { statePoints } from './plugins/state-points.ts';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [statePoints()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../dist/explorer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // Assets stay files: the pages' policy lets nothing in that is written into them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
