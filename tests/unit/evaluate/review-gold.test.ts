import { expect, test } from 'vitest';
import { splitLines } from '../../../src/evaluate/parse-lines.ts';
import { reviewGold } from '../../../src/evaluate/review-gold.ts';

const texts = new Map([['a1', 'Text.']]);

test.each([
  ['{"id":"a1","meetings":[]}\n', 1, []],
  ['', 0, [/^gold\.jsonl: there is no gold in it\. Write a line for each article: \{id, officials/]],
  ['{"id":"a1","facts":[]}\n', 1, [/^gold\.jsonl:1: "facts" is no key of gold.*Those are id, officials/]],
  ['{"id":"a1","meeting":[],"visit":[]}\n', 1, [/:1: "meeting"/, /:1: "visit"/]],
  ['\n{"id":"a2"}\n', 0, [/^gold\.jsonl:2: no article has the id "a2"\. .*--articles/]],
  ['{"id":"a1"}\n{"id":"A1","note":"x"}\n', 1, [/:2: "note"/, /:2: no article has the id "A1"/]],
])('%j', (text, scored, warnings) => {
  expect(reviewGold('gold.jsonl', splitLines('gold.jsonl', text), texts)).toEqual({
    scored,
    warnings: warnings.map((told) => expect.stringMatching(told)),
  });
});
