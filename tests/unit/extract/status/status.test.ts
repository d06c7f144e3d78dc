import { describe, expect, test } from 'vitest';
import type { FactKind } from '../../../../src/model/fact.ts';
import { factsOf } from '../../../samples/analyse-text.ts';
import { meetings } from './meetings.ts';
import { named, type Sentences } from './sentences.ts';
import { statements } from './statements.ts';
import { treaties } from './treaties.ts';
import { visits } from './visits.ts';

const tables: readonly [FactKind, Sentences][] = [
  ['meeting', meetings],
  ['visit', visits],
  ['treaty', treaties],
  ['statement', statements],
];

/** The one status that the facts of a kind have. */
function statusIn(kind: FactKind, sentence: string): string {
  const found = new Set(factsOf(kind, named(sentence)).map(({ status }) => status));
  return found.size === 0 ? 'none' : [...found].join(' and ');
}

describe.each(tables)('a %s', (kind, sentences) => {
  for (const [status, rows] of Object.entries(sentences))
    test.each(rows)(`${status}: %s`, (sentence) => {
      expect(statusIn(kind, sentence)).toBe(status);
    });
});
