import { expect, test } from 'vitest';
import { Alike } from '../../../src/identity/digest/alike.ts';
import type { ArticleDigest } from '../../../src/identity/digest/article-digest.ts';

const digestOf = (article: string, label: string): ArticleDigest => ({
  article,
  persons: [{ iri: 'p', label }],
  offices: [{ iri: 'o', label: 'minister', of: 's' }],
  bodies: [{ iri: 's', kind: 'state', label: 'Estonia' }],
  places: [{ iri: 'tallinn', label: 'Tallinn', state: 's' }],
  tenures: [],
  facts: [],
});

test('what two articles describe alike is there once, and what differs stays apart', () => {
  const alike = new Alike();
  const [first, second] = [digestOf('a', 'Mari Tamm'), digestOf('b', 'M. Tamm')].map((each) =>
    alike.keep(each),
  );
  expect([first, second]).toEqual([digestOf('a', 'Mari Tamm'), digestOf('b', 'M. Tamm')]);
  expect(second?.bodies[0]).toBe(first?.bodies[0]);
  expect(second?.offices[0]).toBe(first?.offices[0]);
  expect(second?.places[0]).toBe(first?.places[0]);
  expect(second?.persons[0]).not.toBe(first?.persons[0]);
});
