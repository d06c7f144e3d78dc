import { type Command, InvalidArgumentError } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { readInputs } from '../input-options.ts';
import { IssuePrinter } from '../issue-printer.ts';

const EXAMPLES = `
Examples:
  communique why-not "Lavrov met Putin in Pyongyang" seeds/articles/
  communique why-not "Norway and Finland signed a treaty" wire.jsonl`;

/** Tells why articles give no such fact: the nearest sentence and the first condition that it fails. */
export function addWhyNot(command: Command): void {
  command
    .argument('<claim>', 'what you expected, in plain words: "X met Y in Z"', readClaim)
    .argument('<input...>', 'files and folders of articles', readInputs)
    .addHelpText('after', EXAMPLES)
    .action(async (claim: string, inputs: string[]) => {
      const { explainAbsences, readKnowledge, SEEDS } = await import('../../index.ts');
      const issues = new IssuePrinter();
      const flow = { knowledge: readKnowledge(SEEDS), onIssue: issues.print };
      let articles = 0;
      for await (const { article, absence } of explainAbsences(claim, inputs, flow)) {
        articles++;
        const sentence = absence.nearest && article.text.slice(absence.nearest.start, absence.nearest.end);
        process.stdout.write(
          `${article.id}\n  ${absence.message}\n${sentence ? `  nearest  “${sentence.replace(/\s+/g, ' ')}”\n` : ''}`,
        );
      }
      if (articles === 0) process.exitCode = EXIT.failedInput;
      issues.close();
    });
}

function readClaim(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('The claim is empty: say what you expected.');
  return text;
}
