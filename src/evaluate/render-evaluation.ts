import type { Evaluation, Score } from './evaluate.ts';
import type { Counts, Figures } from './figures.ts';
import { RECORD_KINDS } from './records.ts';
import type { Unmatched } from './tally.ts';

const HEADER = ['kind', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'];

export interface RenderOptions {
  /** After each kind, how often each rule was right. */
  readonly rules?: boolean;
  /** After each kind, the records that one side lacks. */
  readonly errors?: boolean;
}

/** The figures as aligned text, in percent, a line a kind with its attributes. */
export function renderEvaluation({ kinds, all, macroF1 }: Evaluation, options: RenderOptions = {}): string {
  const lines = [row(HEADER, 'attributes')];
  for (const kind of RECORD_KINDS) {
    lines.push(row([kind, ...cells(kinds[kind])], attributes(kinds[kind])));
    if (options.rules) lines.push(...renderRules(kinds[kind]));
    if (options.errors) lines.push(...renderErrors(kinds[kind]));
  }
  lines.push(row(['all', ...cells(all)], `macro-F1 ${percent(macroF1)}`));
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** The share that is right, of how many; records that match optional gold count neither way. */
function renderRules({ rules }: Score): string[] {
  return Object.entries(rules).map(
    ([rule, { right, wrong }]) =>
      `  ${rule.padEnd(40)} ${percent(right / (right + wrong)).padStart(5)} % of ${right + wrong}`,
  );
}

function renderErrors({ missedRecords, spuriousRecords }: Score): string[] {
  const show =
    (label: string) =>
    ({ article, ...record }: Unmatched): string =>
      `  ${label.padEnd(8)} ${article}  ${JSON.stringify(record)}`;
  return [...missedRecords.map(show('missed')), ...spuriousRecords.map(show('wrong'))];
}

function cells({ precision, recall, f1, right, wrong, missed }: Counts & Figures): string[] {
  return [percent(precision), percent(recall), percent(f1), String(right), String(wrong), String(missed)];
}

function attributes(score: Score): string {
  return Object.entries(score.attributes)
    .map(([name, share]) => `${name} ${percent(share)}`)
    .join('  ');
}

function row(own: readonly string[], rest: string): string {
  const [first = '', ...figures] = own;
  return `${first.padEnd(9)}  ${figures.map((cell) => cell.padStart(9)).join('  ')}  ${rest}`;
}

const percent = (share: number): string => (100 * share).toFixed(1);
