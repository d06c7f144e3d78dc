import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FACT_KINDS } from '../../../src/model/fact.ts';
import { readFrames, readSpeechFrames } from '../../../src/read/read-frames.ts';
import { readWeights } from '../../../src/read/read-weights.ts';

const SEEDS = new URL('../../../seeds/', import.meta.url);
const ROOMS = ['annotate', 'extract', 'resolve'].map((room) =>
  fileURLToPath(new URL(`../../../src/${room}/`, import.meta.url)),
);

const source = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${room}${file}`, 'utf8')),
).join('\n');
const frames = new Set([...readFrames(SEEDS, 'en'), ...readSpeechFrames(SEEDS, 'en')].map(({ id }) => id));
const { models } = readWeights(SEEDS);

/** Ids are those of frames or stand in a rule; those of officials stand there without their kind, those of statements with a way of telling after the frame's. */
function isRule(id: string): boolean {
  const [kind = '', phrase = '', how] = id.split('.');
  if (how !== undefined) return frames.has(`${kind}.${phrase}`);
  return (
    frames.has(id) || source.includes(`'${id}'`) || (kind === 'official' && source.includes(`'${phrase}'`))
  );
}

test.each(FACT_KINDS)('the weights of %s are of rules that there are', (model) => {
  const rules = [...(models.get(model)?.keys() ?? [])].flatMap((name) => /^rule:(.+)$/.exec(name)?.[1] ?? []);
  expect(rules.length).toBeGreaterThan(3);
  expect(rules.filter((rule) => !isRule(rule))).toEqual([]);
});
