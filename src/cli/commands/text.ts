import { createHash } from 'node:crypto';
import { type Command, Option } from 'commander';
import type { Article } from '../../articles.ts';
import { UsageError } from '../../settings.ts';
import { addReadOptions, type InputOptions, readReadOptions, readSources } from '../input-options.ts';
import { IssuePrinter } from '../issue-printer.ts';
import { writeOut } from '../print.ts';
import { refuseInputAsOutput } from '../refuse-input-as-output.ts';

interface TextOptions extends InputOptions {
  readonly article?: string;
  readonly format: 'text' | 'jsonl';
}

const EXAMPLES = `
Examples:
  communique text page.html > page.txt
  communique text wire.jsonl --article a17
  communique text archive.warc.gz --format jsonl > articles.jsonl`;

/** Prints articles as they are read, so that others can look offsets up in what they count in. */
export function addText(command: Command): void {
  command
    .option('--article <id>', 'the article, where the inputs have several')
    .addOption(
      new Option('--format <format>', 'text: of one article, untouched; jsonl: a record an article')
        .choices(['text', 'jsonl'])
        .default('text'),
    );
  addReadOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (named: string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<TextOptions>();
      refuseInputAsOutput(named, { '--keep-going': options.keepGoing });
      const { readArticles } = await import('../../articles.ts');
      const { inputs, fetching } = await readSources(named, options);
      const issues = new IssuePrinter(options);
      let only: Article | undefined;
      for await (const result of readArticles(inputs, { ...readReadOptions(options), ...fetching })) {
        if ('issue' in result) issues.print(result.issue);
        else if (options.article !== undefined && result.article.id !== options.article) continue;
        else if (options.format === 'jsonl') await writeOut(`${JSON.stringify(recordOf(result.article))}\n`);
        else if (only === undefined) only = result.article;
        else
          throw new UsageError(
            'the inputs have several articles: choose one by --article, or --format jsonl',
          );
      }
      if (options.format === 'text') {
        if (only) await writeOut(only.text);
        // Where an input could not be read, that has been told.
        else if (!issues.failed)
          throw new UsageError('the inputs have no such article: look at them by --format jsonl');
      }
      issues.close();
    });
}

/** A record that can be read again; `sha256` is that of the text, as the graph tells it. */
function recordOf({ id, text, title, date, publisher, url, language, source }: Article): object {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id, text, title, date, publisher, url, language, source, sha256 };
}
