import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SHORT_JAVA } from '../short-java.ts';
import type { Server } from './servers.ts';

const START_MS = 110_000;

/** A server at work. */
export interface Running {
  /** As `load --to` takes it. */
  readonly to: string;
  readonly port: number;
  /** Of the process at work. */
  pid(): number;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again over the same folder, and on the same port. */
  restart(): Promise<void>;
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

/** Starts a server on a free port and waits until it answers. @throws where it does not within two minutes */
export async function runServer(server: Server): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `communique-${server.name}-`));
  const port = await findPort();
  let child = await start(server, folder, port);
  await server.prepare?.(port);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const onExit = (): void => void child.kill('SIGKILL');
  process.once('exit', onExit);
  return {
    to: `http://127.0.0.1:${port}${server.to}`,
    port,
    pid: () => child.pid ?? 0,
    kill,
    restart: async () => {
      await kill();
      child = await start(server, folder, port);
    },
    remove: async () => {
      await kill();
      process.removeListener('exit', onExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(server: Server, folder: string, port: number): Promise<ChildProcess> {
  const [command, ...args] = server.command(folder, port);
  const child = spawn(command, args, {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, ...SHORT_JAVA },
  });
  const begun = performance.now();
  while (performance.now() - begun < START_MS) {
    if (child.exitCode !== null) throw new Error(`${server.name} ended by itself (${child.exitCode})`);
    const answer = await fetch(`http://127.0.0.1:${port}${server.ready}`).catch(() => undefined);
    if (answer?.ok) return child;
    await wait(200);
  }
  child.kill('SIGKILL');
  throw new Error(`${server.name} does not answer`);
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
