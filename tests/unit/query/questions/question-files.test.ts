import { expect, test } from 'vitest';
import { knownPrefixes } from '../../../../src/query/known-prefixes.ts';
import { parseQuery } from '../../../../src/query/prepare/parse-query.ts';
import { listVariables } from '../../../../src/query/questions/bind-question.ts';
import { parseQuestion } from '../../../../src/query/questions/parse-question.ts';
import { readQuestion, readQuestions } from '../../../../src/query/questions/read-questions.ts';
import { renderQuestions, renderSparql } from '../../../../src/query/questions/render-questions.ts';
import { CQ, cq } from '../../../../src/rdf/vocabulary.generated.ts';

const questions = await readQuestions();

test('there are at least 25, each with a summary of its own', () => {
  expect(questions.length).toBeGreaterThanOrEqual(25);
  expect(new Set(questions.map(({ summary }) => summary)).size).toBe(questions.length);
});

test.each(questions.map((question) => [question.name, question] as const))('%s', (_, question) => {
  const tree = parseQuery(question.sparql, knownPrefixes);
  const variables = listVariables(tree);
  for (const { name, type } of question.parameters) {
    if (name === 'limit') continue;
    const uses = type === 'date' ? [`${name}_first`, `${name}_last`] : [name];
    expect(
      uses.some((use) => variables.has(use)),
      `--${name} is used`,
    ).toBe(true);
  }
  const terms = JSON.stringify(tree)
    .split(`"${CQ}`)
    .slice(1)
    .map((rest) => rest.split('"')[0]);
  expect(terms.length).toBeGreaterThan(2);
  for (const term of terms) if (term) expect(Object.keys(cq)).toContain(term);
  expect(tree).toMatchObject({ queryType: 'SELECT', order: expect.any(Array) });
  expect(parseQuery(renderSparql(question), {})).toMatchObject({ queryType: 'SELECT' });
  for (const [, option] of question.example.matchAll(/--(\w+)/g)) {
    expect(question.parameters.map(({ name }) => name)).toContain(option);
  }
});

test.each([
  ['no header', 'SELECT ?x { ?x ?p ?o }', /header/],
  ['no YAML', '#+ summary: "a\nASK {}', /no YAML/],
  [
    'an unknown type',
    '#+ summary: a?\n#+ description: b\n#+ example: c\n#+ parameters:\n#+   - {name: x, type: colour, about: d}\n',
    /parameters.0.type/,
  ],
  ['an unknown key', '#+ summary: a?\n#+ description: b\n#+ example: c\n#+ colour: red\n', /colour/],
])('a file with %s is refused', (_, text, message) => {
  expect(() => parseQuestion('q', text)).toThrow(message);
});

test('a name that is none, and the list', async () => {
  await expect(readQuestion('who-mett')).rejects.toMatchObject({
    code: 'unknown-question',
    remedy: expect.stringContaining('who-met?'),
  });
  const list = renderQuestions(questions);
  expect(list).toContain('who-met ');
  expect(list).toContain('--party <party> [--from <date>] [--to <date>]');
});
