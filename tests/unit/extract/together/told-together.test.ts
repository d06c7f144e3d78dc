import { describe, expect, test } from 'vitest';
import type { MeetingFact } from '../../../../src/model/fact.ts';
import { articleOf, stages } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

/** What no frame reads of a text, however unsure. */
function together(text: string): MeetingFact[] {
  const annotated = stages.annotate(articleOf(text));
  const facts = stages.resolve(annotated, stages.extract(annotated));
  return facts.filter((fact) => fact.kind === 'meeting').filter(({ signs }) => signs !== undefined);
}

const whoOf = ({ participants }: MeetingFact): string =>
  participants
    .map((party) => (party.kind === 'state' ? party.code : 'name' in party ? party.name : party.title))
    .sort()
    .join(' + ');

describe('a word for a meeting that no frame reads has for its sides', () => {
  test.each([
    [
      'those who act in its clause',
      `${BERG} and a delegation of Finland agreed during a meeting in Turku to reopen the strait.`,
      'FI + Ida Berg',
    ],
    [
      'one who acts and one whose turn it is in the same sentence',
      `${BERG} left early; ${KORPI} spoke at the talks.`,
      'Ida Berg + Olli Korpi',
    ],
  ])('%s', (_, text, who) => {
    expect(together(text).map(whoOf)).toEqual([who]);
  });
});

describe('tells nothing', () => {
  test.each([
    ['what a frame reads', `${BERG} met ${KORPI} in Turku on Monday.`],
    ['with one side alone', `${BERG} praised the talks.`],
    ['among organs of one state', 'The Norwegian treasury and the Norwegian police agreed after talks.'],
    ['told again', `${BERG} met ${KORPI} on Monday. Korpi thanked Berg after the meeting.`],
    ['where the word means something else', `${BERG} and ${KORPI} attended a party meeting.`],
    ['with whoever only speaks for others', `Spokesman Nils Lie of Norway said the talks were short.`],
    ['of somebody talked about', `${BERG} spoke of Finland before a meeting.`],
  ])('%s', (_, text) => {
    expect(together(text)).toEqual([]);
  });
});

test('is weighed by how word and sides stand together', () => {
  const [fact] = together(`${BERG} and a delegation of Finland agreed during a meeting in Turku on fish.`);
  expect(fact?.signs).toEqual(
    expect.arrayContaining(['word:meeting', 'opened:a', 'as:during', 'tie:clause subject', 'again:false']),
  );
});
