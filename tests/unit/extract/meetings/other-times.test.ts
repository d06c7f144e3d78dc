import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

/** Of each meeting the status and the day, where a story of 16 July 2025 tells one. */
const timesOf = (text: string): string[] =>
  factsOf('meeting', text).map(({ status, date }) => `${status} ${date?.value ?? '-'}`);

describe('when a meeting of another time took place', () => {
  test.each([
    [
      'the year after one that was told is counted from it',
      'Norway and Finland quarrelled over fish in 1969. The following year the leaders of Norway and Finland met in Riga.',
      ['occurred 1970'],
    ],
    [
      'a year later, too',
      'Norway and Finland quarrelled over fish in 1969. A year later the leaders of Norway and Finland met in Riga.',
      ['occurred 1970'],
    ],
    [
      'a round since a year has not the day of that year',
      'It was the fourth round of talks between Norway and Finland since 2010.',
      ['occurred -'],
    ],
    [
      'a dialogue launched in a year is not held in it',
      'It was the fourth session of the dialogue between Norway and Finland, launched in 2019.',
      ['occurred -'],
    ],
    [
      'where one will be on a day, what one does there is of that day',
      `${BERG} is due to travel to Riga on Friday for a summit, where she will dine with ${KORPI}.`,
      ['planned 2025-07-18', 'planned 2025-07-18'],
    ],
    [
      'where one has been, too',
      `${BERG} flew to Riga on Monday, where she met ${KORPI}.`,
      ['occurred 2025-07-14'],
    ],
    [
      'but what is said on a day is not of that day',
      `${BERG} said on Monday that she loved Riga, where she will meet ${KORPI}.`,
      ['planned -'],
    ],
    [
      'what carries the story on is of its day',
      `OSLO, July 16 (Xinhua) -- ${BERG} arrived in Oslo on Wednesday. She later met ${KORPI} in Oslo.`,
      ['occurred 2025-07-16'],
    ],
    [
      'arranged in a year gone by, it took place',
      'Latvia arranged a secret meeting between Norwegian and Finnish envoys in Riga in 1985.',
      ['occurred 1985'],
    ],
    [
      'arranged for a day to come, it is planned',
      'Latvia has arranged a meeting between Norwegian and Finnish envoys in Riga in August.',
      ['planned 2025-08'],
    ],
    [
      'an appointment that somebody has lies ahead',
      `${BERG} has an appointment with ${KORPI}.`,
      ['planned -'],
    ],
    [
      'one that somebody had does not',
      `${BERG} had an appointment with ${KORPI} on Monday.`,
      ['occurred 2025-07-14'],
    ],
  ])('%s', (_, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test('"a new one" long after talks is another thing', () => {
    const text =
      'Norway and Finland held talks in May. The treaty that governs the pipeline runs out in July. The line is old. It leaks. It is costly. Norway wants a new one in 2026.';
    expect(timesOf(text)).toEqual(['occurred 2025-05']);
  });
});

describe('when a meeting was to be that came to nothing, or is told beside something else', () => {
  test.each([
    [
      'the day on which talks are suspended is not theirs',
      'Norway on Tuesday suspended fisheries talks with Finland.',
      ['denied -'],
    ],
    ['nor is that of calling off', 'Norway called off on Monday a meeting with Finland.', ['denied -']],
    [
      'but a day to come is that of the plan',
      'Norway has cancelled a meeting with Finland on Friday.',
      ['denied 2025-07-18'],
    ],
    [
      'and so is one inside the noun',
      "Norway cancelled Monday's meeting with Finland.",
      ['denied 2025-07-14'],
    ],
    [
      'or one that a relative clause tells of the plan',
      'Consultations between Norway and Finland which were to begin in Riga today have been postponed.',
      ['denied 2025-07-16'],
    ],
    [
      'whoever stayed away did so on the day of the talks',
      'Norway boycotted a meeting with Finland on Monday.',
      ['denied 2025-07-14'],
    ],
    [
      'a day that opens a sentence is that of all that one will do',
      `On Friday ${BERG} will open a cannery and be received by ${KORPI}.`,
      ['planned 2025-07-18'],
    ],
    [
      'with or without a verb of its own form',
      `On Friday ${BERG} will visit Turku and hold talks with ${KORPI}.`,
      ['planned 2025-07-18'],
    ],
    [
      'but not of what others do',
      `On Friday ${BERG} will open a cannery, and ${KORPI} will meet the Latvian president.`,
      ['planned -'],
    ],
    [
      'a weekend is entered under its Saturday',
      `${BERG} met ${KORPI} over the weekend in Turku.`,
      ['occurred 2025-07-12'],
    ],
    [
      'of one to come, under that',
      `${BERG} will meet ${KORPI} at the weekend in Turku.`,
      ['planned 2025-07-19'],
    ],
    [
      'that year is the one told of last',
      `The quarrel began in 2021, and in May of that year ${BERG} met ${KORPI}.`,
      ['occurred 2021-05'],
    ],
  ])('%s', (_, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});

describe('when a meeting took place of which the sentence before tells the day', () => {
  test.each([
    [
      'what has been is of the day that was told last',
      `OSLO, July 16 (Xinhua) -- ${BERG} landed in Turku on Monday afternoon. She opened a cannery on Tuesday. She was then received by ${KORPI}.`,
      ['occurred 2025-07-15'],
    ],
    [
      'but not of a day long ago',
      `${BERG} signed a pact in Turku on May 2. She met ${KORPI} in Turku.`,
      ['occurred -'],
    ],
  ])('%s', (_, text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });
});
