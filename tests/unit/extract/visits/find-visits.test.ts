import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

/** Each visit of a text in a line: who, where to, first and last day, host, status where it is not a plain fact. */
const visits = (text: string): string[] =>
  factsOf('visit', text).map(({ visitor, destination, place, start, end, host, status }) =>
    [
      `${labelOf(visitor)} → ${destination.code}${place ? ` ${place.name}` : ''}`,
      ...(start || end ? [`${start?.value ?? ''}/${end?.value ?? ''}`] : []),
      ...(host ? [`by ${labelOf(host)}`] : []),
      ...(status === 'occurred' ? [] : [status]),
    ].join(', '),
  );

// The stories are of Wednesday, 16 July 2025.
const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const HELSINKI = 'HELSINKI, July 16 (Xinhua) -- ';

describe('a journey', () => {
  test.each([
    [`${BERG} visited Finland on Monday.`, 'Ida Berg → FI, 2025-07-14/'],
    [`${BERG} is visiting Finland.`, 'Ida Berg → FI'],
    [`${BERG} landed in Helsinki late Sunday.`, 'Ida Berg → FI Helsinki, 2025-07-13/'],
    [`${BERG} left Oslo for Helsinki on Wednesday.`, 'Ida Berg → FI Helsinki, 2025-07-16/'],
    [`${BERG} came to Finland in 2019.`, 'Ida Berg → FI, 2019/'],
    [`Crowds cheered ${BERG}, the first Norwegian minister to visit Finland since 1928.`, 'Ida Berg → FI'],
    [`${BERG} will be the first Norwegian minister to visit Finland since 1928.`, 'Ida Berg → FI, planned'],
    [`${BERG} met students on Monday during a visit to Finland.`, 'Ida Berg → FI, 2025-07-14/'],
    [`${HELSINKI}${BERG} arrived here for a visit to Finland.`, 'Ida Berg → FI Helsinki'],
    [`${BERG} returned to Helsinki on Monday for more talks.`, 'Ida Berg → FI Helsinki, 2025-07-14/'],
    [`${BERG}, in Helsinki to sign a pact, said the strait was open.`, 'Ida Berg → FI Helsinki'],
    [`${BERG} spent two days in Finland last week.`, 'Ida Berg → FI, 2025-07/'],
    [`${BERG} was greeted at Helsinki airport by ${KORPI}.`, 'Ida Berg → FI Helsinki'],
    [`${BERG} set off on Monday on a swing through Finland.`, 'Ida Berg → FI, 2025-07-14/'],
    ['A Nordic Council delegation visited Ukraine on Monday.', 'Nordic Council → UA, 2025-07-14/'],
    [`${BERG} will accompany the king to Finland.`, 'Ida Berg → FI, planned'],
    [`As part of a visit to Finland, ${BERG} opened a school.`, 'Ida Berg → FI'],
    [`${BERG} visited Finland in November.`, 'Ida Berg → FI, 2024-11/'],
    [`${BERG} is leaving Oslo on Friday for a trip to Finland.`, 'Ida Berg → FI, 2025-07-18/, planned'],
    [`${BERG}'s Finland visit drew a crowd.`, 'Ida Berg → FI'],
    [`The trip to Finland was the first by ${BERG} since March.`, 'Ida Berg → FI'],
    [`${HELSINKI}${BERG}, currently in Finland, said the strait was open.`, 'Ida Berg → FI'],
    [`${BERG} said on her return from Helsinki that the strait was open.`, 'Ida Berg → FI Helsinki'],
    [`${BERG} returned from Helsinki to Oslo on Monday.`, 'Ida Berg → FI Helsinki, /2025-07-14'],
    [`They spoke of ${BERG}'s recent travel to Finland.`, 'Ida Berg → FI'],
    [`${BERG} made a stop in Helsinki on Monday.`, 'Ida Berg → FI Helsinki, 2025-07-14/'],
    [`Norway is preparing for a visit by ${KORPI} in August.`, 'Olli Korpi → NO, 2025-08/, planned'],
    [`The commissioners, led by ${BERG}, visited Helsinki on Monday.`, 'Ida Berg → FI Helsinki, 2025-07-14/'],
    [`${BERG} is the first Norwegian minister to visit the Nordic republic of Finland.`, 'Ida Berg → FI'],
    [`${HELSINKI}A visit here next week by ${BERG} is likely.`, 'Ida Berg → FI Helsinki, 2025-07/, planned'],
    [
      `${BERG} will be in Helsinki on Friday as a guest of ${KORPI}.`,
      'Ida Berg → FI Helsinki, 2025-07-18/, by Olli Korpi, planned',
    ],
    [`${HELSINKI}${BERG} arrived here Tuesday.`, 'Ida Berg → FI Helsinki, 2025-07-15/'],
    [`${HELSINKI}Visiting ${BERG} said the strait was open.`, 'Ida Berg → FI'],
    [`Visiting ${BERG} told reporters in Ottawa that the strait was open.`, 'Ida Berg → CA Ottawa'],
    ['The Norwegian foreign minister visited the Finnish capital.', 'foreign minister → FI'],
  ])('%s', (text, expected) => {
    expect(visits(text)).toEqual([expected]);
  });
});

describe('its days', () => {
  test.each([
    [
      'a range',
      `${BERG} will visit Finland from July 20 to 22.`,
      'Ida Berg → FI, 2025-07-20/2025-07-22, planned',
    ],
    [
      'a first day and a length',
      `${BERG} arrived in Helsinki on Tuesday for a two-day visit.`,
      'Ida Berg → FI Helsinki, 2025-07-15/2025-07-16',
    ],
    [
      'a last day and a length',
      `${BERG} wrapped up a three-day visit to Finland on Monday.`,
      'Ida Berg → FI, 2025-07-12/2025-07-14',
    ],
    [
      'a last day ahead',
      `${BERG} will leave Finland on Thursday after a three-day visit.`,
      'Ida Berg → FI, 2025-07-15/2025-07-17',
    ],
    [
      'a clause that tells more',
      `${BERG}'s visit to Finland, which began on Monday, will end on Friday.`,
      'Ida Berg → FI, 2025-07-14/2025-07-18',
    ],
    [
      'a stay',
      `${BERG} will visit Finland on July 20 for a week.`,
      'Ida Berg → FI, 2025-07-20/2025-07-26, planned',
    ],
    [
      'a month and a length',
      `${BERG} paid a two-day visit to Finland in May 2024.`,
      'Ida Berg → FI, 2024-05/2024-05',
    ],
    [
      'a day that begins it',
      `Plans were made in May for ${BERG}'s visit to Finland starting on July 20.`,
      'Ida Berg → FI, 2025-07-20/, planned',
    ],
    ['no day of what was said', `The ministry spoke on Monday, as ${BERG} visited Finland.`, 'Ida Berg → FI'],
    ['a day of something else', `${BERG} is on her first visit to Finland since March.`, 'Ida Berg → FI'],
    ['a day before it', `${BERG} left Oslo on Monday after visiting Finland.`, 'Ida Berg → FI'],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual([expected]);
  });
});

describe('whether it takes place', () => {
  test.each([
    [`${BERG} to visit Finland on Thursday`, 'Ida Berg → FI, 2025-07-17/, planned'],
    [`${BERG} is expected in Helsinki on Friday.`, 'Ida Berg → FI Helsinki, 2025-07-18/, planned'],
    [`Ahead of a visit to Finland, ${BERG} said the strait was open.`, 'Ida Berg → FI, planned'],
    [`${BERG} is due in Helsinki on Friday.`, 'Ida Berg → FI Helsinki, 2025-07-18/, planned'],
    [`${BERG}'s visit to Finland, planned for Friday, is off.`, 'Ida Berg → FI, 2025-07-18/, denied'],
    [`${BERG} was to have travelled to Helsinki on Friday.`, 'Ida Berg → FI Helsinki, 2025-07-18/, denied'],
    [`${BERG} accepted an invitation to visit Finland.`, 'Ida Berg → FI, planned'],
    [
      `${KORPI} invited ${BERG} to visit Finland, and Berg accepted.`,
      'Ida Berg → FI, by Olli Korpi, planned',
    ],
    [
      `${KORPI} invited ${BERG} to visit Finland, but she has not accepted.`,
      'Ida Berg → FI, by Olli Korpi, proposed',
    ],
    [`${BERG} has been invited to visit Finland.`, 'Ida Berg → FI, proposed'],
    [`${BERG} did not visit Finland.`, 'Ida Berg → FI, denied'],
    [`${BERG} has no plans to visit Finland.`, 'Ida Berg → FI, denied'],
    [`A visit by ${BERG} to Finland was not on the agenda.`, 'Ida Berg → FI, denied'],
    [
      `${BERG} has not replied to an invitation by ${KORPI} to visit Finland.`,
      'Ida Berg → FI, by Olli Korpi, proposed',
    ],
    [`Korpi's invitation to ${BERG} to visit Finland still stands.`, 'Ida Berg → FI, proposed'],
    [`${BERG} declined an invitation to visit Finland.`, 'Ida Berg → FI, denied'],
    [`${BERG} hinted at cancelling her trip to Finland but later went ahead with the trip.`, 'Ida Berg → FI'],
    [
      `The storm would not keep ${BERG} from visiting Finland on Friday.`,
      'Ida Berg → FI, 2025-07-18/, planned',
    ],
    [
      `Norway and Finland agreed to build a road during ${BERG}'s June visit to Finland.`,
      'Ida Berg → FI, 2025-06/',
    ],
    [`${BERG} hopes to visit Finland next week.`, 'Ida Berg → FI, 2025-07/, planned'],
    [`${BERG} cancelled a trip to Finland.`, 'Ida Berg → FI, denied'],
  ])('%s', (text, expected) => {
    expect(visits(text)).toEqual([expected]);
  });
});

describe('who travels', () => {
  test.each([
    [
      'a leader',
      `A Norwegian delegation led by Foreign Minister Ida Berg arrived in Helsinki.`,
      ['Ida Berg → FI Helsinki'],
    ],
    ['a sending state', 'A high-level Norwegian delegation is visiting Finland.', ['NO → FI']],
    [
      'whoever goes along',
      `Prime Minister Leif Dahl of Norway will visit Finland. ${BERG} will accompany Dahl.`,
      ['Leif Dahl → FI, planned', 'Ida Berg → FI, planned'],
    ],
    [
      'a guest of the host at home there',
      `At the invitation of ${KORPI} and Swedish King Carl Roe, ${BERG} will visit Finland and Sweden.`,
      ['Ida Berg → FI, by Olli Korpi, planned', 'Ida Berg → SE, by Carl Roe, planned'],
    ],
    ['a guest', `${KORPI} hosted ${BERG} on Monday.`, ['Ida Berg → FI, 2025-07-14/, by Olli Korpi']],
    [
      'whoever is not at home',
      `${KORPI} told ${BERG} during a visit to Finland that the strait was open.`,
      ['Ida Berg → FI'],
    ],
    ['a name after its pronoun', `On her visit to Finland ${BERG} met students.`, ['Ida Berg → FI']],
    [
      'at an invitation',
      `${BERG} will visit Finland at the invitation of ${KORPI}.`,
      ['Ida Berg → FI, by Olli Korpi, planned'],
    ],
    [
      'to several states',
      `${BERG} will travel to Helsinki and Tallinn next month.`,
      ['Ida Berg → FI Helsinki, 2025-08/, planned', 'Ida Berg → EE Tallinn, 2025-08/, planned'],
    ],
    [
      'on a tour told in a clause',
      `${BERG} is on a tour that includes Finland, Estonia and Latvia.`,
      ['Ida Berg → FI', 'Ida Berg → EE', 'Ida Berg → LV'],
    ],
    [
      'on the first leg of a tour',
      `${BERG}, on the first leg of a tour of Finland and Estonia, said the strait was open.`,
      ['Ida Berg → FI', 'Ida Berg → EE, planned'],
    ],
    [
      'on a tour with stops to come',
      `${BERG} is on a tour that will also take her to Estonia and Latvia.`,
      ['Ida Berg → EE, planned', 'Ida Berg → LV, planned'],
    ],
    [
      'on a journey that takes her to them',
      `${BERG} will begin a tour on Sunday. It takes her to Estonia and Latvia.`,
      ['Ida Berg → EE, planned', 'Ida Berg → LV, planned'],
    ],
    [
      'on a journey that has taken her to them',
      `The tour has taken ${BERG} to Estonia and Latvia.`,
      ['Ida Berg → EE', 'Ida Berg → LV'],
    ],
    [
      'at the head of a delegation',
      `${BERG} will lead a delegation to Helsinki on Friday.`,
      ['Ida Berg → FI Helsinki, 2025-07-18/, planned'],
    ],
    [
      'to one town after a stop in another',
      `${BERG} is expected in Helsinki later today after a stop in Tallinn.`,
      ['Ida Berg → FI Helsinki, 2025-07-16/, planned', 'Ida Berg → EE Tallinn'],
    ],
    [
      'to one town after a stop in another, both to come',
      `${BERG} is expected in Helsinki on Friday after a stop in Tallinn.`,
      ['Ida Berg → FI Helsinki, 2025-07-18/, planned', 'Ida Berg → EE Tallinn, 2025-07/, planned'],
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

test.each([
  `${BERG} travelled to Bergen on Monday.`,
  `${BERG} visited a hospital in Oslo on Monday.`,
  `${BERG} went to school in Finland.`,
  `${BERG} arrived at a compromise with Finland on Monday.`,
  `${KORPI} received the Norwegian ambassador, Ida Berg, on Monday.`,
  `If ${BERG} visits Finland, talks may follow.`,
  `Finland deplored ${BERG}'s shrine visit.`,
  `${KORPI} hosted ${BERG} for a virtual meeting on Monday.`,
  `${BERG} ended a four-year tour of duty in Finland.`,
  `${BERG} vowed to return Norway to the Paris Agreement.`,
  `${BERG} insisted on having Finland stop its exports.`,
  `${HELSINKI}Norway won the cup here after a visit to the bench.`,
  'Ida Berg visited Finland on Monday.',
])('no visit: %s', (text) => {
  expect(visits(text)).toEqual([]);
});
