import { expect, test } from 'vitest';
import { parseDecisions } from '../../../src/review/read-decisions.ts';

const correct = (property: string, value: string): string =>
  JSON.stringify({ decision: 'correct', fact: 'https://example.org/a', property, value });
const wrong: [line: string, message: RegExp][] = [
  ['{', /^review:1:1: the line is no JSON/],
  ['{"decision":"maybe"}', /^review:1:1: /],
  ['{"decision":"reject"}', /^review:1:1: "fact"/],
  ['{"decision":"reject","fact":"not an iri"}', /^review:1:1: "fact" is no IRI/],
  ['{"decision":"merge","resources":["https://example.org/a"]}', /^review:1:1: "resources/],
  ['{"decision":"accept","fact":"https://example.org/a","mood":1}', /^review:1:1: /],
  ['{"decision":"accept","fact":"https://example.org/a>b"}', /^review:1:1: "fact" is no IRI/],
  [correct('mood', 'planned'), /^review:1:1: "mood" cannot be put right\. What can be is status, /],
  [correct('constructor', 'planned'), /^review:1:1: "constructor" cannot/],
  [correct('status', 'foo'), /^review:1:1: "foo" is no value of status\. Write occurred, /],
  [correct('place', 'Oslo'), /^review:1:1: the value of place is no IRI/],
  [correct('place', 'https://example.org/a b'), /^review:1:1: the value of place is no IRI/],
];

test.each(wrong)('%s is no decision', (line, message) => {
  expect(() => parseDecisions(line, 'review')).toThrow(message);
});

test('empty lines are passed over', () => {
  expect(parseDecisions('\n{"decision":"accept","fact":"https://example.org/a"}\n\n', 'review')).toHaveLength(
    1,
  );
});
