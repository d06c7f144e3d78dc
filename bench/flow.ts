/**
 * How fast articles become N-Quads, where the time goes, and how that compares with a bare tokenizer in the same run:
 *
 *   npm run bench
 *   npm run bench -- --articles 5000 --rounds 5
 *   npm run bench -- --input wire.jsonl
 */
import { parseArgs } from 'node:util';
import type { Article } from '../src/model/article.ts';
import { SEEDS } from '../src/pipeline.ts';
import { readArticles } from '../src/read/read-articles.ts';
import { readKnowledge } from '../src/read/read-knowledge.ts';
import { inventArticles } from './flow/invent-articles.ts';
import { STAGES, type Timing, timeStages } from './flow/time-stages.ts';

const { values } = parseArgs({
  options: {
    input: { type: 'string' },
    articles: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
  },
});

const articles = values.input ? await readAll(values.input) : [...inventArticles(Number(values.articles))];
const knowledge = readKnowledge(SEEDS);
await timeStages(articles.slice(0, 500), knowledge);
const rounds: Timing[] = [];
for (let round = 0; round < Number(values.rounds); round++)
  rounds.push(await timeStages(articles, knowledge));
// The fastest round is the one that other work on the machine disturbed least.
const [best] = rounds.sort((a, b) => a.total - b.total);
if (best) process.stdout.write(describe(best));

async function readAll(file: string): Promise<Article[]> {
  const read: Article[] = [];
  for await (const result of readArticles([file])) {
    if ('article' in result) read.push(result.article);
    else process.stderr.write(`${result.issue.file}: ${result.issue.message}\n`);
  }
  return read;
}

function describe({ stages, total, tokenizer, tokens, facts, quads }: Timing): string {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const perSecond = (ms: number): string => Math.round((articles.length / ms) * 1000).toLocaleString('en');
  const lines = [
    `${articles.length} articles, ${Math.round(characters / articles.length)} characters each; ${tokens} tokens, ${facts} facts, ${quads} quads`,
    `text to N-Quads     ${perSecond(total).padStart(8)} articles/s`,
    ...STAGES.map((stage) => {
      const share = ((100 * stages[stage]) / total).toFixed(1);
      return `  ${stage.padEnd(10)}        ${share.padStart(8)} %`;
    }),
    `bare tokenizer      ${perSecond(tokenizer).padStart(8)} articles/s`,
    `ratio               ${(total / tokenizer).toFixed(1).padStart(8)} times the tokenizer's time`,
    `memory              ${String(Math.round(process.memoryUsage().rss / 2 ** 20)).padStart(8)} MiB`,
  ];
  return `${lines.join('\n')}\n`;
}
