import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import type { FoundRecord } from '../../index.ts';
import { FileError } from '../../settings.ts';
import { EXIT } from '../exit-codes.ts';
import { IssuePrinter } from '../issue-printer.ts';
import { print, tell } from '../print.ts';

interface EvaluateOptions {
  readonly gold: string;
  readonly articles: string;
  readonly records?: string;
  readonly errors?: boolean;
  readonly rules?: boolean;
  readonly format: 'table' | 'json';
}

const EXAMPLES = `
A line of gold has the id of an article and what is to be found in it, as far as there is any; parties are names or codes of states:
  {"id": "a1",
   "officials": [{"name": "Olav Dahl", "office": "foreign minister", "of": "NO", "former": false}],
   "meetings": [{"kind": "talks", "participants": ["Olav Dahl", "FI"], "date": "2025-03-04", "place": "Turku", "status": "occurred"}],
   "visits": [{"visitor": "Olav Dahl", "destination": "FI", "start": null, "end": null, "status": "planned", "host": null}],
   "treaties": [{"name": "border treaty", "parties": ["NO", "FI"], "signed": "2025", "status": "proposed"}],
   "statements": [{"speaker": ["Olav Dahl"], "addressee": [], "mode": "direct", "content": "We agree", "via": []}]}
It stands on one line. "optional": true marks a record that is neither missed nor wrong.

Without --records the articles are analysed here and now, and what is found is scored.

Examples:
  communique evaluate --gold gold.jsonl --articles articles.jsonl
  communique evaluate --gold gold.jsonl --articles articles.jsonl --rules --errors
  communique table all --format jsonl > found.jsonl
  communique evaluate --gold gold.jsonl --articles articles.jsonl --records found.jsonl --format json`;

/** Scores found records against gold: precision, recall and F1 a kind. */
export function addEvaluate(command: Command): void {
  command
    .requiredOption('--gold <file>', 'gold, one article a line')
    .requiredOption('--articles <file>', 'the articles, {id, text} a line')
    .option('--records <file>', 'records to score, as "table all --format jsonl" writes them; - for stdin')
    .option('--rules', 'print how often each rule was right')
    .option('--errors', 'print every missed and every wrong record')
    .addOption(
      new Option('--format <format>', 'format of the figures').choices(['table', 'json']).default('table'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<EvaluateOptions>();
      const {
        evaluate,
        parseFound,
        parseGold,
        parseTexts,
        readStateWords,
        renderEvaluation,
        reviewGold,
        SEEDS,
        splitLines,
      } = await import('../../index.ts');
      const issues = new IssuePrinter();
      const goldLines = splitLines(options.gold, await readText(options.gold));
      const gold = parseGold(goldLines);
      const texts = parseTexts(splitLines(options.articles, await readText(options.articles)));
      const { warnings, scored } = reviewGold(options.gold, goldLines, texts);
      for (const warning of warnings) tell(`${warning}\n`);
      if (scored === 0) process.exitCode = EXIT.failedInput;
      const found = options.records
        ? parseFound(splitLines(options.records, await readText(options.records)))
        : await findRecords(options.articles, issues);
      const stateWords = await readStateWords(new URL('evaluation/state-words.yaml', SEEDS));
      const evaluation = evaluate(gold, found, texts, stateWords);
      await print(
        options.format === 'json'
          ? `${JSON.stringify(evaluation, null, 2)}\n`
          : renderEvaluation(evaluation, options),
      );
      issues.close();
    });
}

async function findRecords(articles: string, issues: IssuePrinter): Promise<FoundRecord[]> {
  const [{ extractTexts }, { parseFound, splitLines }] = await Promise.all([
    import('../../articles.ts'),
    import('../../index.ts'),
  ]);
  const options = { format: 'jsonl', jobs: availableParallelism(), onIssue: issues.print } as const;
  const lines = await text(extractTexts([articles], 'jsonl', options));
  return parseFound(splitLines(articles, lines));
}

async function readText(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (cause) {
    throw new FileError(file, 'the file cannot be read; check its path and permissions', cause);
  }
}
