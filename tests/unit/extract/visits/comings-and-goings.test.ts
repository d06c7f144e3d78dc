import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

/** Each visit of a text in a line: who, where to, first and last day, host, status. */
const visits = (text: string): string[] =>
  factsOf('visit', text).map(({ visitor, destination, start, end, host, status }) =>
    [
      labelOf(visitor),
      destination.code,
      `${start?.value ?? ''}/${end?.value ?? ''}`,
      ...(host ? [`by ${labelOf(host)}`] : []),
      status,
    ].join(' '),
  );

// The stories are of Wednesday, 16 July 2025.
const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const HELSINKI = 'HELSINKI, July 16 (Xinhua) -- ';

describe('who comes, on what day', () => {
  test.each([
    [`${HELSINKI}${BERG} is still due on Friday.`, 'Ida Berg FI 2025-07-18/ planned'],
    [`${HELSINKI}${BERG} is expected tomorrow, officials said.`, 'Ida Berg FI 2025-07-17/ planned'],
    [`${HELSINKI}${BERG} is expected on Friday to sign the pact.`],
    [`${HELSINKI}The verdict on ${BERG} is due on Friday.`],
    [
      `${HELSINKI}${BERG} arrived on Tuesday with eight ministers and leaves on Thursday.`,
      'Ida Berg FI 2025-07-15/2025-07-17 occurred',
    ],
    [
      `${BERG} will see a doctor tomorrow and leaves for Helsinki on Saturday.`,
      'Ida Berg FI 2025-07-19/ planned',
    ],
    [`${BERG} praised the trees and leaves for their colours.`],
    [`The talk is of Helsinki alone. ${BERG} flies there tomorrow.`, 'Ida Berg FI 2025-07-17/ planned'],
    [`${HELSINKI}${BERG} was in town for the annual talks.`, 'Ida Berg FI / occurred'],
    [`${BERG} was last in Helsinki in 2019.`, 'Ida Berg FI 2019/ occurred'],
    [`${BERG} will herself travel to Helsinki in November.`, 'Ida Berg FI 2025-11/ planned'],
    [`${BERG} on Monday became the first Norwegian to visit Finland.`, 'Ida Berg FI 2025-07-14/ occurred'],
    [`Lawmakers asked why ${BERG} had not gone to Helsinki.`],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe('where somebody has come from or goes on to', () => {
  test.each([
    [`${BERG}, who had come straight from Helsinki, praised the choir.`, 'Ida Berg FI / occurred'],
    [
      `${BERG} arrived in Riga from Helsinki on Monday.`,
      'Ida Berg LV 2025-07-14/ occurred',
      'Ida Berg FI /2025-07-14 occurred',
    ],
    [`${BERG} came from Helsinki.`],
    [`${BERG} came to Oslo from Bergen.`],
    [
      `${BERG} will visit Latvia, stopping in Helsinki on the way home.`,
      'Ida Berg LV / planned',
      'Ida Berg FI / planned',
    ],
    [
      `${BERG} joked with lawmakers before leaving for Helsinki, where she was due to have lunch.`,
      'Ida Berg FI / planned',
    ],
    [
      `${HELSINKI}${BERG} begins a three-day visit today. A pact is to be signed on Friday, shortly before the guest's departure for Riga.`,
      'Ida Berg FI 2025-07-16/2025-07-18 occurred',
      'Ida Berg LV 2025-07-18/ planned',
    ],
    [
      `${HELSINKI}${BERG} arrived on Tuesday for a visit to Finland. Tomorrow she will go to Turku.`,
      'Ida Berg FI 2025-07-15/ occurred',
    ],
    [`${BERG} will be back in Oslo on Friday after seeing counterparts from Finland.`],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe('who has asked them to come', () => {
  test.each([
    [
      `${BERG}, invited by President Olli Korpi, begins a visit to Finland on Thursday.`,
      'Ida Berg FI 2025-07-17/ by Olli Korpi planned',
    ],
    [
      `${KORPI} conveyed an invitation for the Norwegian minister, Ida Berg, to visit Helsinki.`,
      'Ida Berg FI / by Olli Korpi proposed',
    ],
    [`${KORPI} invited ${BERG} to pay a return visit; she accepted.`, 'Ida Berg FI / by Olli Korpi planned'],
    [
      `${KORPI} invited ${BERG} to Helsinki. Berg accepted with pleasure.`,
      'Ida Berg FI / by Olli Korpi planned',
    ],
    [
      `${KORPI} invited ${BERG} to Helsinki. Berg accepted that the talks had failed.`,
      'Ida Berg FI / by Olli Korpi proposed',
    ],
    [`${KORPI} received ${BERG} in Turku on Monday.`, 'Ida Berg FI 2025-07-14/ occurred'],
    [
      'Foreign Minister Ida Berg of Norway is on a visit to Finland at the invitation of Foreign Minister Aino Sund. Minister Sund has accepted an invitation to visit Norway.',
      'Ida Berg FI / by Aino Sund occurred',
      'Aino Sund NO / planned',
    ],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});
