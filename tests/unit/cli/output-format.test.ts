import { expect, test } from 'vitest';
import { chooseOutputFormat, type OutputFormat } from '../../../src/cli/output-format.ts';

const cases: [asked: OutputFormat | undefined, file: string | undefined, format: OutputFormat][] = [
  [undefined, undefined, 'nquads'],
  ['trig', undefined, 'trig'],
  [undefined, 'out/facts.nq', 'nquads'],
  [undefined, 'facts.TTL.gz', 'turtle'],
  [undefined, 'facts.v2.jsonld', 'jsonld'],
  [undefined, 'facts.jsonl.GZ', 'jsonl'],
  ['nquads', 'facts.txt', 'nquads'],
];

test.each(cases)('asked for %s, in %s: %s', (asked, file, format) => {
  expect(chooseOutputFormat(asked, file)).toBe(format);
});

test.each(['facts', 'facts.gz', 'facts.rdf', '.nq/facts'])('%s does not tell its format', (file) => {
  expect(() => chooseOutputFormat(undefined, file)).toThrow(/does not tell its format; end it in .ttl/);
});
