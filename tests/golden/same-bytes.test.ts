import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../../src/compile/build.ts';
import { makeFolder } from '../make-folder.ts';
import { sampleArticles } from '../samples/sample-graph.ts';

const folder = makeFolder();

const stories = sampleArticles.slice(0, 6).map(({ article }) => article);
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  mkdirSync(path('in'));
  for (const { id, text } of stories) writeFileSync(path(join('in', `${id}.txt`)), text);
});

/** All files of a build, by name. */
async function buildAll(output: string, inputs: readonly string[]): Promise<Map<string, string>> {
  const report = await build(inputs, path(output));
  expect(report.articles).toBe(stories.length);
  return new Map(
    readdirSync(path(output)).map((name) => [name, readFileSync(path(join(output, name)), 'latin1')]),
  );
}

test('two builds are byte-identical, whatever the order of the files', async () => {
  const files = stories.map(({ id }) => path(join('in', `${id}.txt`)));
  const first = await buildAll('first', files);
  expect(await buildAll('second', [...files].reverse())).toEqual(first);
  expect(await buildAll('third', [path('in')])).toEqual(first);
  expect(first.get('graph.nq')).toContain(`"${stories[0]?.id}"`);
});

test('whatever the order of the articles in a file, all files are the same', async () => {
  const lines = stories.map(({ id, text }) => JSON.stringify({ id, text }));
  const [, ...orders] = [lines, [...lines].reverse(), [...lines.slice(3), ...lines.slice(0, 3)]];
  const write = async (name: string, order: readonly string[]): Promise<Map<string, string>> => {
    writeFileSync(path('wire.jsonl'), order.join('\n'));
    return buildAll(name, [path('wire.jsonl')]);
  };
  const first = await write('lines', lines);
  for (const [at, order] of orders.entries()) expect(await write(`lines-${at}`, order)).toEqual(first);
});

test('built apart and put together, the graphs of articles are those of one build', async () => {
  const whole = await buildAll('whole', [path('in')]);
  const parts: string[] = [];
  for (const { id } of stories) {
    await build([path(join('in', `${id}.txt`))], path(`part-${id}`), {
      formats: ['nquads'],
      validate: false,
    });
    parts.push(readFileSync(path(join(`part-${id}`, 'graph.nq')), 'utf8'));
  }
  // What several articles tell together, in a graph of its own, only a build of all can know.
  const isOfArticle = (line: string): boolean => !line.endsWith('/derived> .');
  const lines = (text: string): string[] => text.split('\n').filter(isOfArticle).sort();
  expect(lines(parts.join(''))).toEqual(lines(whole.get('graph.nq') ?? ''));
});
