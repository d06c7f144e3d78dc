import { expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

const speakersOf = (text: string): string[] =>
  factsOf('statement', text).flatMap(({ speakers }) =>
    speakers.map((speaker) => ('name' in speaker ? speaker.name : speaker.kind)),
  );

test.each([
  [
    'of the minister told before',
    'Norwegian Foreign Minister Ida Berg met her Finnish counterpart in Oslo on Monday, the ministry said.',
    'Norwegian Foreign Ministry',
  ],
  [
    'of the one who may serve its state',
    "Norway's Minister of Fisheries, Ida Berg, left for Turku. Finnish Defense Minister Bo Roe will receive her. The ministry denied that she would stay.",
    'Norwegian Ministry of Fisheries',
  ],
  [
    'of no prime minister',
    'Norwegian Prime Minister Ida Berg left on Monday. The ministry denied that she would stay.',
    'Norwegian ministry',
  ],
  [
    'by its own name',
    'Norwegian Foreign Minister Ida Berg left on Monday. The Health Ministry denied that she would stay. The ministry said she was ill.',
    'Norwegian Health Ministry',
  ],
])('a ministry %s', (_, text, expected) => {
  expect(speakersOf(`OSLO, July 15 (NTB) -- ${text}`)).toContain(expected);
});
