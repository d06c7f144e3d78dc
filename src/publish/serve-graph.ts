import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { tellAddress } from './address-error.ts';
import { createApp } from './create-app.ts';
import { type EditionOptions, openEdition } from './edition.ts';
import type { AnswerLimits } from './endpoint/answer-query.ts';
import { LiveGraph } from './live-graph.ts';
import { watchGraph } from './watch-graph.ts';

export interface ServeOptions extends EditionOptions, AnswerLimits {
  readonly host: string;
  /** 0 for one that is free. */
  readonly port: number;
  /** Opens the graph anew when its files change. */
  readonly watch?: boolean;
  /** Hears of each newer graph, or why it could not be opened: the older one is served on. */
  readonly onReload?: (outcome: { readonly size: number } | { readonly error: unknown }) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:8710/` */
  readonly address: string;
  /** Takes no more requests, lets those under way end, and closes the graph. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that requests under way have when the server is closed. */
const GRACE_MS = 5000;

/**
 * Serves a graph over HTTP, to be read.
 *
 * @throws GraphError where it cannot be opened; AddressError where the port is taken
 */
export async function serveGraph(paths: readonly string[], options: ServeOptions): Promise<RunningServer> {
  const graph = new LiveGraph(await openEdition(paths, options));
  const server = createAdaptorServer({ fetch: createApp(graph, options).fetch }) as Server;
  try {
    await listen(server, options);
  } catch (error) {
    await graph.close();
    throw error;
  }
  const reload = async (): Promise<void> => {
    try {
      const edition = await openEdition(paths, options);
      await graph.replace(edition);
      options.onReload?.({ size: edition.size });
    } catch (error) {
      options.onReload?.({ error });
    }
  };
  const unwatch = options.watch ? watchGraph(paths, () => void reload()) : () => {};
  return {
    address: addressOf(server, options.host),
    close: async () => {
      unwatch();
      await endServer(server);
      await graph.close();
    },
  };
}

function listen(server: Server, { host, port }: ServeOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: Error): void => reject(tellAddress(cause, { host, port }));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

function endServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
