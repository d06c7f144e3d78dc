import { Worker } from 'node:worker_threads';

/**
 * Node 20 runs no TypeScript in a worker, so from the sources, as in tests, a thread first fetches a loader for it. Code
 * that is evaluated looks for packages from the working folder, wherever that is: the loader's place is told from here.
 */
const fetchLoader = (body: URL): string =>
  `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(body.href)});
})`;

/**
 * A new thread that runs a module, given without its extension beside `from`; messages wait until it listens. What a silent
 * one prints on stderr is dropped.
 */
export function startThread(
  module: string,
  from: string,
  { silent = false }: { readonly silent?: boolean } = {},
): Worker {
  const fromSource = from.endsWith('.ts');
  const body = new URL(`${module}.${fromSource ? 'ts' : 'js'}`, from);
  const options = { stderr: silent };
  return fromSource ? new Worker(fetchLoader(body), { ...options, eval: true }) : new Worker(body, options);
}
