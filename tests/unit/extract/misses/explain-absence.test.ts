import { describe, expect, test } from 'vitest';
import { articleOf, stages } from '../../../samples/analyse-text.ts';

const STORY = `Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi in Turku on Monday.

Estonian Prime Minister Mart Saar spoke of fish. Norway and Estonia share a sea.

A paper wrote of views that Saar and Berg share.

Sean O’Brien and Lê Thị Hằng swam. May nobody fish.`;

const explain = (claim: string) => stages.explainAbsence(claim, stages.annotate(articleOf(STORY)));

describe('why a story does not tell what is claimed', () => {
  test.each([
    ['Berg likes Korpi', 'kind', 'no word that tells an event'],
    ['Berg met Lund', 'actor', 'No sentence names Lund.'],
    ['Saar met Korpi', 'apart', 'No one sentence names Saar and Korpi'],
    ['Norway and Estonia signed a treaty', 'word', 'no word that tells a treaty'],
    ['Saar met Berg', 'reading', 'no rule reads it'],
    ['they met', 'kind', 'names nobody'],
    ["O'Brien met Hang", 'word', 'no word that tells a meeting'],
    ['O’Brien met Hằng', 'word', 'no word that tells a meeting'],
    ["O'Brian met Hang", 'actor', "No sentence names O'Brian."],
    ['Fish met Hang', 'actor', 'No sentence names Fish.'],
    ['Ida Berg met Olli Korpi in Turku', 'found', 'It is there: found by meeting.meet, occurred'],
  ])('%s: %s', (claim, failed, message) => {
    const absence = explain(claim);
    expect(absence.failed).toBe(failed);
    expect(absence.message).toContain(message);
  });

  test('the nearest sentence names most of the claim’s actors', () => {
    const { nearest } = explain('Saar met Berg');
    expect(nearest && STORY.slice(nearest.start, nearest.end)).toBe(
      'A paper wrote of views that Saar and Berg share.',
    );
  });

  test('where it names nobody of the claim, no sentence is near', () => {
    expect(explain('Lund met Ek')).not.toHaveProperty('nearest');
  });
});
