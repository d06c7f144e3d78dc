import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../src/read/read-lexicon.ts';

const lexicon = readLexicon(new URL('../../../seeds/', import.meta.url), 'en');
const { officeHeads, officeModifiers, portfolios, functionWords, openers, institutionHeads } = lexicon;

const duplicates = (words: readonly string[]): string[] =>
  words.filter((word, at) => words.findIndex((other) => other.toLowerCase() === word.toLowerCase()) !== at);

const lists: readonly [string, readonly string[]][] = [
  ['heads', officeHeads.map(({ head }) => head)],
  ['modifiers', officeModifiers.map(({ word }) => word)],
  ['portfolios', portfolios],
  ['honorifics', lexicon.honorifics],
  ['given names', lexicon.givenNames],
  ['names of women and of men', [...lexicon.femaleNames, ...lexicon.maleNames]],
  ['nouns for persons', lexicon.personNouns],
  ['name particles', lexicon.nameParticles],
  ['institution heads', institutionHeads],
  ['function words', functionWords],
  ['openers', openers],
];

describe.each(lists)('%s', (name, words) => {
  test('none stands there twice, none has stray or curly characters', () => {
    expect(duplicates(words)).toEqual([]);
    expect(words.filter((word) => word !== word.normalize('NFC').trim() || /[‘’“”]|\s\s/.test(word))).toEqual(
      [],
    );
  });

  // Tokens are looked up in lower case; only honorifics and acronyms are written as in texts.
  test.skipIf(name === 'honorifics')('all are in lower case', () => {
    expect(words.filter((word) => word !== word.toLowerCase() && !/^[A-Z]{2,3}$/.test(word))).toEqual([]);
  });
});

test.each([
  ['modifiers', officeModifiers.map(({ word }) => word)],
  ['name particles', lexicon.nameParticles],
  ['institution heads', institutionHeads],
  ['function words', functionWords],
  ['openers', openers],
])('%s are looked up token by token: no spaces', (_, words) => {
  expect(words.filter((word) => word.includes(' '))).toEqual([]);
});

test.each([
  ['minister', 'ministers'],
  ['spokesman', 'spokesmen'],
  ['spokeswoman', 'spokeswomen'],
  ['secretary', 'secretaries'],
  ['secretary-general', 'secretaries-general'],
  ['chief of staff', 'chiefs of staff'],
  ['attorney general', 'attorneys general'],
  ['lieutenant general', 'lieutenant generals'],
  ['commander-in-chief', 'commanders-in-chief'],
  ['monarch', 'monarchs'],
  ['duchess', 'duchesses'],
  ['attaché', 'attachés'],
  ["chargé d'affaires", "chargés d'affaires"],
  ['president-elect', 'presidents-elect'],
  ['ministry', 'ministries'],
  ['police', 'police'],
  ['PM', 'PMs'],
])('the plural of %s is %s', (head, plural) => {
  expect(officeHeads.find((row) => row.head === head)?.plural).toBe(plural);
});

test('each plural differs from each singular, but for nouns that have one form', () => {
  const heads = new Set(officeHeads.map(({ head }) => head));
  expect(officeHeads.filter(({ plural }) => heads.has(plural)).map(({ head }) => head)).toEqual(
    ['joint chiefs of staff', 'armed forces', 'security forces', 'police'].sort(
      (a, b) => officeHeads.findIndex((h) => h.head === a) - officeHeads.findIndex((h) => h.head === b),
    ),
  );
  expect(duplicates(officeHeads.map(({ plural }) => plural))).toEqual([]);
});

test.each([
  ['president', 'office', '', 'yes'],
  ['spokesperson', 'office', 'spokes', 'yes'],
  ['queen', 'office', 'royal', 'yes'],
  ['prince', 'office', 'royal', 'optional'],
  ['general', 'office', 'military', 'yes'],
  ['official', 'office', 'lesser', 'no'],
  ['diplomat', 'office', 'lesser', 'no'],
  ['counterpart', 'office', 'counterpart', 'optional'],
  ['ministry', 'body', '', 'yes'],
  ['delegation', 'body', 'side', 'yes'],
])('%s is a %s of class "%s" that counts: %s', (head, kind, group, counts) => {
  const row = officeHeads.find((candidate) => candidate.head === head);
  expect(row && [row.kind, row.class, row.counts]).toEqual([kind, group, counts]);
});

test.each([
  ['deputy', 'part'],
  ['acting', 'part'],
  ['former', 'former'],
  ['late', 'former'],
  ['then', 'former'],
  ['visiting', 'visiting'],
  ['outgoing', 'dropped'],
  ['newly', 'dropped'],
  ['veteran', 'dropped'],
])('%s before a title is %s', (word, use) => {
  expect(officeModifiers.find((row) => row.word === word)?.use).toBe(use);
});

describe('no list contradicts another', () => {
  const offices = officeHeads.filter(({ kind }) => kind === 'office');
  const officeWords = new Set(offices.flatMap(({ head, plural }) => [head, plural]));
  const functions = new Set(functionWords);

  test('no function word is an opener, a modifier, a portfolio, an office or a particle', () => {
    const others = [
      ...openers,
      ...officeModifiers.map(({ word }) => word),
      ...portfolios,
      ...officeWords,
      ...lexicon.nameParticles,
    ];
    expect(others.filter((word) => functions.has(word))).toEqual([]);
  });

  test('no noun for persons who hold no office is that of one', () => {
    expect(lexicon.personNouns.filter((word) => officeWords.has(word))).toEqual([]);
  });

  test('no name is of women alone and of men alone', () => {
    const women = new Set(lexicon.femaleNames);
    expect(lexicon.maleNames.filter((name) => women.has(name))).toEqual([]);
  });

  test('words that say whether something happened are in lower case, as tokens are looked up', () => {
    const words = [...lexicon.modality.keys(), ...lexicon.truth.keys()];
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  test('no portfolio ends in the noun of an office', () => {
    const ends = portfolios.filter((words) => officeWords.has(words.split(' ').at(-1) ?? ''));
    expect(ends).toEqual([]);
  });

  test('no noun of an institution is that of an office, but for chambers ("of Representatives")', () => {
    const singular = new Set(offices.map(({ head }) => head));
    expect(institutionHeads.filter((word) => singular.has(word))).toEqual([]);
  });

  // Surnames and first names of public persons: a list that held them would tear their names.
  test.each([
    'bush',
    'clinton',
    'hill',
    'park',
    'may',
    'rice',
    'powell',
    'power',
    'bishop',
    'king',
    'lake',
    'brown',
    'blair',
    'major',
    'bill',
    'mark',
    'marine',
    'royal',
    'hall',
    'gates',
    'ramadan',
  ])('%s is left to names', (word) => {
    const tearing = new Set([
      ...functionWords,
      ...institutionHeads,
      ...portfolios,
      ...lexicon.honorifics.map((honorific) => honorific.toLowerCase()),
    ]);
    expect(tearing.has(word)).toBe(false);
  });

  // They begin names of public persons (To Lam, He Lifeng, No Kwang Chol), so only the start of a sentence tells.
  test.each(['to', 'he', 'no', 'so', 'do', 'an', 'will', 'you'])(
    '%s opens sentences and begins names',
    (word) => {
      expect(functions.has(word)).toBe(false);
      expect(openers).toContain(word);
    },
  );
});
