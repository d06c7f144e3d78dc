import { expect, test } from 'vitest';
import { RecordLineError, splitLines } from '../../../src/evaluate/parse-lines.ts';
import { parseFound, parseGold } from '../../../src/evaluate/parse-records.ts';

const bad: [what: string, parse: (text: string) => unknown, text: string, line: number, message: RegExp][] = [
  ['no JSON', (text) => parseGold(splitLines('gold.jsonl', text)), '{"id":"a1"}\n\n{"id":', 3, /no JSON/],
  [
    'no id',
    (text) => parseGold(splitLines('gold.jsonl', text)),
    '{"officials":[]}',
    1,
    /^"id" is missing: it is to be text\. /,
  ],
  [
    'an unknown type',
    (text) => parseFound(splitLines('gold.jsonl', text)),
    '{"type":"war","article":"a1"}',
    1,
    /^"type" is none that is known/,
  ],
  [
    'a number for a name',
    (text) => parseFound(splitLines('gold.jsonl', text)),
    '{"type":"official","article":"a1","name":4}',
    1,
    /^"name" is to be text, and is a number\. /,
  ],
];

test.each(bad)('%s is told with its line', (_, parse, text, line, message) => {
  const error = (() => {
    try {
      return parse(text);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(RecordLineError);
  expect(error).toMatchObject({ file: 'gold.jsonl', line, message: expect.stringMatching(message) });
});

test('absent, null and single values take one shape; what is not scored stays', () => {
  const lines = splitLines(
    'found.jsonl',
    '{"type":"statement","article":"a1","speaker":"FI","via":null,"rule":"r"}\n',
  );
  expect(parseFound(lines)).toEqual([
    {
      type: 'statement',
      article: 'a1',
      speaker: ['FI'],
      addressee: [],
      mode: '',
      content: '',
      via: [],
      start: null,
      end: null,
      rule: 'r',
    },
  ]);
});
