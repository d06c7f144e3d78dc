import { rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const dist = fileURLToPath(new URL('dist/', import.meta.url));
/** What Node is told to run. Each is written over what the compiler made of it, so that to compile alone undoes all this. */
const ENTRIES = ['cli/main', 'compile/job-thread', 'query/engine/engine-worker'];

/**
 * The compiled program in few files: Node takes about a millisecond to find, read and compile one, an article goes through
 * five hundred, and each thread loads them anew. Packages stay where they are; what is imported late stays apart.
 */
export default defineConfig({
  plugins: [keepPlaces()],
  logLevel: 'warn',
  ssr: { external: true },
  build: {
    ssr: true,
    outDir: dist,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(ENTRIES.map((name) => [name, `${dist}${name}.js`])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});

/** Modules tell the place of files by their own, which is another now: each keeps the one that the compiler gave it. */
function keepPlaces(): Plugin {
  const mark = 'place-in-dist:';
  return {
    name: 'keep-places',
    buildStart: () => rmSync(`${dist}chunks`, { recursive: true, force: true }),
    transform: (code, id) =>
      id.startsWith(dist)
        ? code.replaceAll('import.meta.url', `new URL('${mark}${relative(dist, id)}', import.meta.url).href`)
        : undefined,
    renderChunk: (code, { fileName }) =>
      code.replaceAll(mark, `${relative(dirname(`${dist}${fileName}`), dist) || '.'}/`),
  };
}
