import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { escapeControls } from '../escape-controls.ts';
import type { GraphStore } from '../graph.ts';
import { QueryShell } from './query-shell.ts';

const HISTORY_LINES = 1000;

/** The shell on the terminal, until the user leaves it. Ctrl-C ends a query and not the shell. */
export async function openShell(
  store: GraphStore,
  options: NonNullable<Parameters<GraphStore['answer']>[1]>,
): Promise<void> {
  const write = (text: string): void => void process.stdout.write(escapeControls(text));
  const shell = new QueryShell({ store, options, write });
  const history = new History(join(stateFolder(), 'query-history'));
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    history: history.read(),
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string) => shell.complete(line),
  });
  write(`${store.path}: ${store.size} quads. End a query with ; — .help tells more.\n`);
  const ask = (): void => {
    lines.setPrompt(shell.prompt);
    lines.prompt();
  };
  lines.on('SIGINT', () => {
    shell.interrupt();
    write('\n');
    ask();
  });
  await new Promise<void>((resolve, reject) => {
    let turn = Promise.resolve();
    lines.on('line', (line) => {
      history.add(line);
      turn = turn
        .then(() => shell.take(line))
        .then((stays) => (stays ? ask() : lines.close()))
        .catch((error: unknown) => {
          reject(error);
          lines.close();
        });
    });
    lines.on('close', () => turn.then(resolve, reject));
    ask();
  });
  write('\n');
}

/** Where a program keeps its state by the XDG base directory specification. */
function stateFolder(): string {
  return join(process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'communique');
}

/** Lines typed before, kept in a file; in memory alone where the file cannot be written. */
class History {
  readonly #path: string;
  #writable = true;

  constructor(path: string) {
    this.#path = path;
  }

  /** The latest first, as readline wants them. */
  read(): string[] {
    try {
      const lines = readFileSync(this.#path, 'utf8').split('\n');
      return lines
        .filter((line) => line !== '')
        .slice(-HISTORY_LINES)
        .reverse();
    } catch {
      return [];
    }
  }

  add(line: string): void {
    if (!this.#writable || line.trim() === '') return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      appendFileSync(this.#path, `${line}\n`, { mode: 0o600 });
    } catch {
      this.#writable = false;
    }
  }
}
