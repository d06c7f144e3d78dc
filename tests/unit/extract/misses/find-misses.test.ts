import { describe, expect, test } from 'vitest';
import { articleOf, stages } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

/** The words that were missed in a text. */
function missesIn(text: string): string[] {
  const annotated = stages.annotate(articleOf(text));
  const facts = stages.resolve(annotated, stages.extract(annotated)).facts;
  return stages.findMisses(annotated, facts).map(({ kind, word }) => `${kind} ${word}`);
}

describe('what gave no event', () => {
  test.each([
    [
      'a diplomatic noun',
      'A paper wrote of negotiations that Norway and Finland fear.',
      ['trigger negotiations'],
    ],
    ['a verb that no frame knows', `${BERG} outbid ${KORPI}.`, ['verb outbid']],
    ['each word once', 'The talks, said Norway of the talks, bore Finland.', ['trigger talks']],
  ])('%s', (_, text, words) => {
    expect(missesIn(text)).toEqual(words);
  });

  test.each([
    ['a meeting that was found', `${BERG} met ${KORPI} in Turku.`],
    ['one actor', 'A paper wrote of negotiations that Norway fears.'],
    ['two names for nobody who acts', 'The talks bore the crowd in Turku.'],
    ['words about something else', 'Norway and Finland grow wheat.'],
    ['a verb of being', 'Norway is to Finland a good neighbour.'],
  ])('not %s', (_, text) => {
    expect(missesIn(text)).toEqual([]);
  });

  test('names the actors and the sentence', () => {
    const text = `It rained. ${BERG} outbid ${KORPI}.`;
    const annotated = stages.annotate(articleOf(text));
    const [miss] = stages.findMisses(annotated, []);
    expect(miss?.actors).toEqual([BERG, KORPI]);
    expect(text.slice(miss?.sentence.start, miss?.sentence.end)).toBe(`${BERG} outbid ${KORPI}.`);
  });
});
