import { type Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../../settings.ts';
import { EXIT } from '../exit-codes.ts';
import { readInputs } from '../input-options.ts';
import { IssuePrinter } from '../issue-printer.ts';

const EXAMPLES = `
Examples:
  communique why-not "Lavrov met Putin in Pyongyang" seeds/articles/
  communique why-not "Norway and Finland signed a treaty" wire.jsonl`;

/** Tells why articles give no such fact: the nearest sentence and the first condition that it fails; those that name nobody of the claim are counted. */
export function addWhyNot(command: Command): void {
  command
    .argument('<claim>', 'what you expected, in plain words: "X met Y in Z"', readClaim)
    .argument('<input...>', 'files and folders of articles', readInputs)
    .addHelpText('after', EXAMPLES)
    .action(async (claim: string, inputs: string[]) => {
      const { explainAbsences } = await import('../../pipeline.ts');
      const issues = new IssuePrinter();
      let [articles, strangers] = [0, 0];
      for await (const { article, absence } of explainAbsences(claim, inputs, { onIssue: issues.print })) {
        articles++;
        if (absence.failed === 'kind') throw new UsageError(absence.message);
        if (absence.failed === 'actor' && !absence.nearest) {
          strangers++;
          continue;
        }
        const sentence = absence.nearest && article.text.slice(absence.nearest.start, absence.nearest.end);
        process.stdout.write(
          `${article.id}\n  ${absence.message}\n${sentence ? `  nearest  “${sentence.replace(/\s+/g, ' ')}”\n` : ''}`,
        );
      }
      if (strangers > 0) process.stdout.write(tellStrangers(strangers));
      if (articles === 0) process.exitCode = EXIT.failedInput;
      issues.close();
    });
}

/** Of articles that name none of whom the claim does there is nothing to show. */
function tellStrangers(count: number): string {
  return count === 1
    ? '1 article names nobody of the claim.\n'
    : `${count} articles name nobody of the claim.\n`;
}

function readClaim(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('The claim is empty: say what you expected.');
  return text;
}
