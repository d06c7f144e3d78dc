import type { Command } from 'commander';
import type { MissTally, RunOptions } from '../articles.ts';

/** Option of the commands that find facts. */
export interface MissOptions {
  readonly misses?: string;
}

/** Adds it to a command. */
export const addMissOption = (command: Command): Command =>
  command.option(
    '--misses <file>',
    'write sentences that name two actors and a diplomatic word and gave no event, by frequency, as JSON lines',
  );

/** Gathers the misses of one run and writes them at its end; does nothing where no file is asked for. */
export class MissFile {
  readonly #path: string | undefined;
  readonly #tally: MissTally;

  private constructor(path: string | undefined, tally: MissTally) {
    this.#path = path;
    this.#tally = tally;
  }

  static async open({ misses }: MissOptions): Promise<MissFile> {
    const { MissTally } = await import('../articles.ts');
    return new MissFile(misses, new MissTally());
  }

  /** What the flow needs to know. */
  get flow(): Pick<RunOptions, 'onMiss'> {
    return this.#path === undefined ? {} : { onMiss: this.#tally.add };
  }

  /** @throws FileError */
  async write(): Promise<void> {
    if (this.#path === undefined) return;
    const { writeFile } = await import('../articles.ts');
    await writeFile(this.#path, linesOf(this.#tally));
  }
}

async function* linesOf(tally: MissTally): AsyncGenerator<string> {
  for (const record of tally.records()) yield `${JSON.stringify(record)}\n`;
}
