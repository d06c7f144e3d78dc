import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const said = (text: string): string[] =>
  factsOf('statement', text.replace('BERG', BERG)).map(({ words }) => words);

describe('the subject of what is said stands before the teller', () => {
  test.each([
    [
      'The ship, which BERG said showed Norway would "never sleep", sank.',
      'showed Norway would "never sleep"',
    ],
    ['The police opened the road, which BERG said will help all towns.', 'will help all towns'],
    [
      'Finland named five men who it said have smuggled fish in the strait.',
      'have smuggled fish in the strait',
    ],
    ['It is a dam Oslo has said is aimed at flooding the south.', 'is aimed at flooding the south'],
  ])('%s', (text, words) => expect(said(text)).toEqual([words]));

  test.each(['BERG, who said was tired, left.', 'The ship that BERG saw was open sank.'])(
    'not in: %s',
    (text) => expect(said(text)).toEqual([]),
  );
});

describe('an occasion between the verb and what is said', () => {
  test.each([
    [
      'BERG said on entering the hall the ministers would review the pact.',
      'the ministers would review the pact',
    ],
    ['BERG said on leaving Oslo today she had no new plan.', 'she had no new plan'],
    ['BERG said after meeting Korpi that the strait was open.', 'the strait was open'],
    ['BERG said in talks with Finnish newspapers last week that her trip was short.', 'her trip was short'],
    ['BERG noted with pleasure the opening of the strait.', 'the opening of the strait'],
    [
      'BERG wrote on Instagram/Threads: "The strait was closed today by storms."',
      'The strait was closed today by storms.',
    ],
  ])('%s', (text, words) => expect(said(text)).toEqual([words]));
});

describe('what stands between a verb of saying and what is said', () => {
  test.each([
    ['BERG said under the worst plan, the port would close.', 'under the worst plan, the port would close'],
    ['BERG said, hours before the end of the meeting, that all had agreed on it.', 'all had agreed on it'],
    ['Korpi met BERG, who told him, according to an aide, that the port was shut.', 'the port was shut'],
    ['BERG told the council the same evening that the port was shut.', 'the port was shut'],
    ['BERG dismissed as "pure invention" a report of a strike.', 'as "pure invention" a report of a strike'],
    ['BERG rejected out of hand on Friday an appeal for calm.', 'an appeal for calm'],
    ['BERG ruled out on Wednesday resuming talks with Finland.', 'resuming talks with Finland'],
    ["BERG reiterated on Sunday Norway's refusal to pay.", "Norway's refusal to pay"],
    ['BERG thanked Korpi for "the warm welcome," and noted that a pact was near.', 'a pact was near'],
    ['BERG "plainly" rejected any talk of a delay.', 'any talk of a delay'],
    ['BERG had in a radio address on Thursday ruled out a delay.', 'a delay'],
    ['Norway commits to keeping the strait open.', 'to keeping the strait open'],
  ])('%s', (text, words) => expect(said(text)).toContain(words));

  test.each([
    'BERG said on Monday, before the talks, nothing at all.',
    'BERG had on her desk a broken lamp.',
    'BERG recalled the day.',
  ])('not in: %s', (text) => expect(said(text)).toEqual([]));
});

describe('who told it behind what was told', () => {
  test.each([
    ['The port would be led by Nils Roe, a lawyer, BERG told reporters.', 'Ida Berg'],
    [
      'Norway will call its envoy back, BERG announced after talks with Korpi, the first to go there.',
      'Ida Berg',
    ],
    ['"Those who came may stay," warned BERG.', 'Ida Berg'],
    ['"We will wait," BERG was cited as saying.', 'Ida Berg'],
    ['His host, BERG, had insisted at a dinner that all must wait.', 'Ida Berg'],
    ['Ida Berg, special envoy of Norway for road safety affairs, said that the port was shut.', 'Ida Berg'],
  ])('%s', (text, name) =>
    expect(
      factsOf('statement', text.replace('BERG', BERG)).flatMap(({ speakers }) =>
        speakers.map((party) => (party.kind === 'person' ? party.name : party.kind)),
      ),
    ).toContain(name),
  );
});

describe('what is told in the passive', () => {
  test.each([
    ['The pact, hailed by BERG as a "big step forward", may lead to peace.', 'a "big step forward"'],
    ['The talks were described by BERG as "very useful for both of us".', '"very useful for both of us"'],
    ['Norway has been warned by Finland it must open the strait.', 'it must open the strait'],
    ['Finland was accused by BERG of closing the strait.', 'of closing the strait'],
  ])('%s', (text, words) => expect(said(text)).toEqual([words]));

  test.each([
    'The plan proposed by BERG as a first step failed.',
    'The bridge, opened by BERG as a sign of peace, fell.',
    'The ship was escorted by Finland as a guest.',
  ])('not in: %s', (text) => expect(said(text)).toEqual([]));
});

describe('where the words of the speaker end', () => {
  test.each([
    ['Norway has vowed to close the strait and sent three ships there last week.', 'to close the strait'],
    [
      'BERG said farmers are "leaving the coast", playing footage of the villages.',
      'farmers are "leaving the coast"',
    ],
    [
      'BERG called the plan "a very important signal," echoing words of Finnish officials.',
      'the plan "a very important signal,"',
    ],
    ['BERG vowed to spare the strangers, as if hinting that they might be needed.', 'to spare the strangers'],
    [
      'BERG promised to close the port and open a market for farmers.',
      'to close the port and open a market for farmers',
    ],
    ['BERG vowed to help those who came early and stayed.', 'to help those who came early and stayed'],
    ['BERG said the ships were leaving, using the winter road.', 'the ships were leaving'],
  ])('%s', (text, words) => expect(said(text)).toEqual([words]));

  test.each([
    [
      'BERG said she was right, as well as reaffirmed her commitment to free trade.',
      ['she was right', 'her commitment to free trade'],
    ],
    [
      'BERG attacked the agency, saying it was old, mainly in the north, and urged the council to set rules.',
      ['it was old, mainly in the north', 'the council to set rules'],
    ],
    [
      'BERG stressed the need for calm and encouraged both sides to wait.',
      ['the need for calm', 'both sides to wait'],
    ],
    ['BERG assured the harbour master of her support for the port.', ['her support for the port']],
    ["BERG re-affirmed Norway's commitment to free trade.", ["Norway's commitment to free trade"]],
    ['BERG, meanwhile, confirmed there would be a feast.', ['there would be a feast']],
  ])('%s', (text, words) => expect(said(text)).toEqual(words));
});

describe('copy with a capital after every stop', () => {
  test.each([
    [
      'BERG told reporters she hopes the U.S. Will soon lift the sanctions.',
      'she hopes the U.S. Will soon lift the sanctions',
    ],
    ['BERG said the U.S. And Norway have old ties.', 'the U.S. And Norway have old ties'],
    ['BERG said her talks with U.S. Officials had failed.', 'her talks with U.S. Officials had failed'],
    ['BERG said she had left the U.S. In Oslo she met Korpi.', 'she had left the U.S.'],
  ])('%s', (text, words) => expect(said(text)).toEqual([words]));
});

test('a post on the network X is no initial of a name', () => {
  const [first, second] = factsOf('statement', `"We sail at dawn," ${BERG} posted on X. "The port is open."`);
  expect([first?.words, second?.words]).toEqual(['We sail at dawn', 'The port is open.']);
});
