import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { readJsonLines, runCommand, runHere } from './run-command.ts';

const graph = fileURLToPath(new URL('../samples/graph.nq', import.meta.url));
const folder = makeFolder({});

describe('communique ask', () => {
  test('prints the answer, and under it the sentence, the article, the day and who reported', async () => {
    const { stdout, code } = await runHere(folder, ['ask', 'Who hosted Lavrov?', '--graph', graph]);
    // What the article says around the sentence comes behind it.
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'Read: who hosted visits by Sergei Lavrov.',
      '- Choe Son Hui',
      expect.stringMatching(
        /^ {4}Lavrov, in the DPRK from Friday to Sunday at the invitation of DPRK Foreign Minister Choe Son Hui, held talks with Choe on Friday\. … /,
      ),
      '      xinhua-2025-07-13 · “DPRK leader receives Russian foreign minister” · 2025-07-11/2025-07-13 · Xinhua',
    ]);
    expect(code).toBe(0);
  });

  test('explains how it read the question, with the SPARQL', async () => {
    const args = ['ask', 'Did Lavrov meet Rubio?', '--graph', graph, '--explain'];
    const { stdout } = await runHere(folder, args);
    expect(stdout).toMatch(/^Read: whether: meetings with Sergei Lavrov and Marco Rubio\.$/m);
    expect(stdout).toMatch(/^SELECT DISTINCT \?fact/m);
  });

  test('a question that is far too long does not cost those after it', async () => {
    const long = `Who is ${'the president of '.repeat(2000)}Russia?`;
    const questions = `${long}\nWho is ${'the president of '.repeat(25)}Russia?\nWho hosted Lavrov?\n`;
    const { stdout, code } = await runCommand(
      folder,
      ['ask', '-', '--graph', graph, '--format', 'json'],
      questions,
    );
    const answers = readJsonLines(stdout);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['not-understood', 'not-understood', 'answered']);
    const message = expect.stringContaining('longer than 60 words');
    expect(answers[0]).toMatchObject({ misunderstanding: { message } });
    expect(code).toBe(1);
  });

  test('reads one question a line, and tells of those that it does not understand', async () => {
    const questions = 'Who is the Russian foreign minister?\n\nIs Lavrov happy?\n';
    const args = ['ask', '-', '--graph', graph, '--format', 'json'];
    const { stdout, code } = await runCommand(folder, args, questions);
    const answers = readJsonLines(stdout);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['answered', 'not-understood']);
    expect(answers[1]).toMatchObject({ misunderstanding: { word: 'happy', at: 10 } });
    expect(code).toBe(1);
  });

  test.each([
    ['Did Lavrov meet Rubio?', 0],
    ['Did Anna Laine meet Rubio?', 0],
    ['Who mett Rubio?', 2],
  ])('%s ends with %d', async (question, code) => {
    expect((await runHere(folder, ['ask', question, '--graph', graph])).code).toBe(code);
  });

  test('shows examples and exit codes in its help', async () => {
    const { stdout } = await runHere(folder, ['ask', '--help']);
    expect(stdout).toMatch(/Examples:.*Who met Sergei Lavrov.*Exit codes: 0/s);
  });
});
