import type { GraphStore } from '../graph.ts';
import { knownPrefixes, QueryError, renderPlan, TABLE_KINDS } from '../graph.ts';
import { completeLine } from './complete-line.ts';
import { formatError } from './report-error.ts';

type AnswerOptions = NonNullable<Parameters<GraphStore['answer']>[1]>;

export interface ShellContext {
  readonly store: Pick<GraphStore, 'answer' | 'explain'>;
  readonly options: AnswerOptions;
  readonly write: (text: string) => void;
}

const HELP = `A query ends with ; or with an empty line. Prefixes that .prefixes lists need no declaration. Tab completes words.
The commands may be written without their dot.
.tables    how many facts of each kind the graph has
.classes   the classes, and how many things are of each
.prefixes  the prefixes known, and those that you declared
.explain   how the last query was answered
.help      this
.quit      leave, as Ctrl-D does; Ctrl-C ends a query under way, or drops the lines begun
`;

const CLASSES =
  'SELECT ?class (COUNT(?thing) AS ?things) { ?thing a ?class } GROUP BY ?class ORDER BY DESC(?things) ?class';
const TABLES = `SELECT ?kind (COUNT(?fact) AS ?facts) {
  VALUES (?kind ?class) { ("official" cq:Tenure) ("meeting" cq:Meeting) ("visit" cq:Visit) ("treaty" cq:Treaty) ("statement" cq:Statement) }
  OPTIONAL { ?fact a ?class } } GROUP BY ?kind ORDER BY ?kind`;
const DECLARATION = /^\s*PREFIX\s+([\w.-]*):\s*<([^>]*)>\s*;?\s*$/iu;

/** What a line asks for where no query is begun. */
const COMMANDS: readonly string[] = [
  '.tables',
  '.classes',
  '.prefixes',
  '.explain',
  '.help',
  '.quit',
  '.exit',
];

/** A command, whose dot may be left out; no query is one word. */
function commandOf(line: string): string | undefined {
  const word = line.replace(/;$/u, '').trim();
  if (word.startsWith('.')) return word;
  return COMMANDS.find((command) => command === `.${word.toLowerCase()}`);
}

/** What is typed into the shell, line by line; it knows nothing of terminals. */
export class QueryShell {
  readonly #context: ShellContext;
  readonly #declared: Map<string, string> = new Map();
  #lines: string[] = [];
  #last: string | undefined;
  #running: AbortController | undefined;

  constructor(context: ShellContext) {
    this.#context = context;
  }

  /** `  …> ` while a query is begun and not ended. */
  get prompt(): string {
    return this.#lines.length === 0 ? 'cq> ' : '  …> ';
  }

  /** Takes a line; gives false where the user leaves. Faults are told, never thrown. */
  async take(line: string): Promise<boolean> {
    const word = line.trim();
    const command = this.#lines.length === 0 ? commandOf(word) : undefined;
    if (command !== undefined) return this.#command(command);
    if (this.#lines.length === 0 && word === '') return true;
    const declared = this.#lines.length === 0 ? DECLARATION.exec(line) : null;
    if (declared) {
      this.#declared.set(declared[1] ?? '', declared[2] ?? '');
      return true;
    }
    if (word !== '') this.#lines.push(line);
    if (word === '' || word.endsWith(';')) await this.#end();
    return true;
  }

  /** What could stand for the last word of a line, and that word, as readline wants them. */
  complete(line: string): [words: string[], begun: string] {
    const names = [...this.#lines, line].join(' ').match(/[?$]\w+/gu) ?? [];
    return completeLine(line, [...(this.#lines.length === 0 ? COMMANDS : []), ...names, ...this.#prefixes()]);
  }

  #prefixes(): string[] {
    return [...Object.keys(knownPrefixes), ...this.#declared.keys()].map((name) => `${name}:`);
  }

  /** Ends a query under way; else drops the lines begun. */
  interrupt(): void {
    if (this.#running) this.#running.abort();
    else this.#lines = [];
  }

  async #end(): Promise<void> {
    const text = this.#lines.join('\n').replace(/;\s*$/u, '');
    this.#lines = [];
    const head = [...this.#declared]
      .filter(([name]) => text.includes(`${name}:`))
      .map(([name, iri]) => `PREFIX ${name}: <${iri}> `);
    this.#last = head.join('') + text;
    await this.#answer(this.#last);
  }

  async #command(word: string): Promise<boolean> {
    const { write } = this.#context;
    switch (word) {
      case '.quit':
      case '.exit':
        return false;
      case '.help':
        write(HELP);
        return true;
      case '.classes':
        await this.#answer(CLASSES);
        return true;
      case '.tables':
        await this.#answer(TABLES);
        write(`Print one with: communique table ${TABLE_KINDS.join('|')}\n`);
        return true;
      case '.prefixes':
        for (const [name, iri] of Object.entries({
          ...knownPrefixes,
          ...Object.fromEntries(this.#declared),
        })) {
          write(`PREFIX ${name}: <${iri}>\n`);
        }
        return true;
      case '.explain':
        await this.#explain();
        return true;
      default:
        write(`${word} is no command; .help lists them.\n`);
        return true;
    }
  }

  async #explain(): Promise<void> {
    const last = this.#last;
    if (last === undefined) this.#context.write('There is no query yet to explain.\n');
    else await this.#run(async (options) => renderPlan(await this.#context.store.explain(last, options)));
  }

  #answer(text: string): Promise<void> {
    return this.#run(async (options) => {
      const { text: shown, warnings, kind, rows } = await this.#context.store.answer(text, options);
      const count = kind === 'bindings' ? `${rows} ${rows === 1 ? 'row' : 'rows'}\n` : '';
      return shown + count + warnings.map((warning) => `warning: ${warning}\n`).join('');
    });
  }

  async #run(task: (options: AnswerOptions) => Promise<string>): Promise<void> {
    this.#running = new AbortController();
    try {
      this.#context.write(await task({ ...this.#context.options, signal: this.#running.signal }));
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      this.#context.write(`${formatError(error)}\n`);
    } finally {
      this.#running = undefined;
    }
  }
}
