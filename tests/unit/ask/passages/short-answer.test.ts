import { describe, expect, test } from 'vitest';
import type { SpanSort } from '../../../../src/ask/passages/answer-spans.ts';
import type { Deed } from '../../../../src/ask/passages/asked-deed.ts';
import type { Term } from '../../../../src/ask/passages/question-terms.ts';
import { shortAnswer } from '../../../../src/ask/passages/short-answer.ts';
import { keysOf } from '../../../../src/ask/passages/word-keys.ts';

const termOf = (text: string, kind: Term['kind'] = 'word', ...others: readonly string[]): Term => ({
  text,
  kind,
  ways: [{ keys: keysOf(text), worth: 1 }, ...others.map((other) => ({ keys: keysOf(other), worth: 0.8 }))],
});

function told(sentence: string, sort: SpanSort, terms: readonly Term[], deed?: Deed): string | undefined {
  const asked = new Set(terms.flatMap(({ ways }) => ways.flatMap(({ keys }) => keys)));
  const span = shortAnswer(sentence, { sort, terms, asked, isState: () => false, deed });
  return span && sentence.slice(span.start, span.end);
}

describe('who', () => {
  test.each<[string, string, Deed['side'], string | undefined]>([
    ['The pact was signed by envoy Olav Dahl.', 'sign', 'doer', 'Olav Dahl'],
    ['The pact was signed by Olav Dahl and Maija Korpi.', 'sign', 'doer', 'Olav Dahl and Maija Korpi'],
    ['Olav Dahl signed the pact with Maija Korpi.', 'sign', 'doer', 'Olav Dahl'],
    ['Olav Dahl urged Maija Korpi to stay.', 'urge', 'other', 'Maija Korpi'],
    ['Maija Korpi was urged by Olav Dahl to stay.', 'urge', 'other', undefined],
    ['The rules of Bo Roe were signed as agreed by Olav Dahl.', 'signed', 'doer', 'Olav Dahl'],
    ['A group in Oslo claimed the deed.', 'claim', 'doer', undefined],
    // Whoever is met by nobody asked about is no answer.
    ['Olav Dahl met Maija Korpi.', 'met', 'either', undefined],
    [
      'The pact pleased Olav Dahl, and nine others and many more had long since signed it.',
      'sign',
      'doer',
      undefined,
    ],
    // A noun of the verb's stem is no deed.
    ['The Finnish leader, with Envoy Olav Dahl, flew in.', 'leader', 'doer', undefined],
    ['Olav Dahl leads the mission.', 'leads', 'doer', 'Olav Dahl'],
    // Two who did it apart from each other.
    ['Olav Dahl signed in May, and later Maija Korpi signed.', 'sign', 'doer', undefined],
  ])('%s', (sentence, verb, side, expected) => {
    expect(told(sentence, 'person', [termOf(verb)], { verb: termOf(verb), side })).toBe(expected);
  });

  test('who met somebody named', () => {
    const terms = [termOf('met', 'cue'), termOf('Korpi', 'name')];
    const deed: Deed = { verb: termOf('met', 'cue'), side: 'either' };
    expect(told('Envoy Olav Dahl met Korpi.', 'person', terms, deed)).toBe('Envoy Olav Dahl');
  });
});

test('the noun tells as well as the verb who was met', () => {
  const verb = termOf('meet', 'cue', 'meeting');
  const terms = [verb, termOf('Korpi', 'name')];
  const sentence = 'Korpi flew in for a meeting with Olav Dahl.';
  expect(told(sentence, 'person', terms, { verb, side: 'either' })).toBe('Olav Dahl');
});

test('of a phrase that tells the deed all words stand there', () => {
  const verb = termOf('leads', 'word', 'led by');
  const deed: Deed = { verb, side: 'doer' };
  expect(told('The mission, joined by Olav Dahl, left.', 'person', [verb], deed)).toBeUndefined();
  expect(told('The mission was led by Olav Dahl.', 'person', [verb], deed)).toBe('Olav Dahl');
});

test('the source that a question names is no answer to it', () => {
  const verb = termOf('called', 'cue');
  const terms = [verb];
  const picking = { sort: 'person', terms, asked: new Set(keysOf('called')), isState: () => false } as const;
  const sentence = 'The Morning Post called Korpi.';
  const answer = (sources?: ReadonlySet<string>): string | undefined => {
    const span = shortAnswer(sentence, {
      ...picking,
      deed: { verb, side: 'doer' },
      ...(sources && { sources }),
    });
    return span && sentence.slice(span.start, span.end);
  };
  expect(answer()).toBe('Morning Post');
  expect(answer(new Set(keysOf('Post')))).toBeUndefined();
});

const talks = termOf('talk', 'cue', 'talks', 'meeting');
const audience = termOf('audience');
const workers = termOf('workers');

describe('how long, when, how many and where', () => {
  test.each<[SpanSort, Term, string, string | undefined]>([
    ['length', talks, 'The envoys held 40-minute-long talks.', '40-minute-long'],
    ['length', talks, 'They talked for two hours.', 'for two hours'],
    // How long something else was.
    ['length', talks, 'The talk took place at a two-day fair in Turku.', undefined],
    ['length', talks, 'They talked, and the ship then sailed for two hours.', undefined],
    ['day', audience, 'Dahl has an audience with the king on June 6, before the fair of June 8.', 'June 6'],
    // Two days of one clause.
    ['day', audience, 'The audience of June 6 and the fair of June 8 are near.', undefined],
    ['day', audience, 'After the audience, the envoy said on Monday, all will go.', undefined],
    ['number', workers, 'Some 340 workers went home.', 'Some 340'],
    ['number', workers, 'The workers left 12 ships.', undefined],
    ['place', audience, 'Dahl had an audience in Turku.', 'Turku'],
    ['place', audience, 'Dahl, who had flown in from Oslo, spoke of the audience.', undefined],
  ])('%s, %o: %s', (sort, term, sentence, expected) => {
    expect(told(sentence, sort, [term])).toBe(expected);
  });
});

test.each([
  '"The pact was signed," spokesman Olav Dahl said.',
  '"The pact was signed," said spokesman Olav Dahl.',
])('who tells the whole sentence did nothing in it: %s', (sentence) => {
  expect(told(sentence, 'person', [termOf('sign')], { verb: termOf('sign'), side: 'doer' })).toBeUndefined();
});

describe('a day', () => {
  const audience = termOf('audience', 'cue');
  const oslo = termOf('Oslo', 'name');
  const dayIn = (sentence: string, terms: readonly Term[], ahead = false): string | undefined => {
    const asked = new Set(terms.flatMap(({ ways }) => ways.flatMap(({ keys }) => keys)));
    const span = shortAnswer(sentence, {
      sort: 'day',
      terms,
      asked,
      isState: () => false,
      deed: undefined,
      ahead,
    });
    return span && sentence.slice(span.start, span.end);
  };

  test.each<
    [why: string, sentence: string, terms: readonly Term[], ahead: boolean, expected: string | undefined]
  >([
    ['of the deed', 'The audience in Oslo is on June 6.', [audience, oslo], false, 'on June 6'.slice(3)],
    [
      'on which it was told of',
      'The palace said Tuesday the audience was a success.',
      [audience],
      false,
      undefined,
    ],
    [
      'on which it was told to reporters',
      'He told reporters here on Monday the audience was over.',
      [audience],
      false,
      undefined,
    ],
    ['gone by, where it lies ahead', 'The audience began yesterday.', [audience], true, undefined],
    ['of what was, where it lies ahead', 'The audience began today.', [audience], true, undefined],
    ['to come', 'The audience will go on tomorrow.', [audience], true, 'tomorrow'],
    ['elsewhere than asked', 'Dahl had an audience today in Turku.', [audience, oslo], false, undefined],
    ['by a word for who was named', 'They had an audience today.', [audience, oslo], false, 'today'],
    ['that only the article tells', 'The audience was on Tuesday.', [audience], false, undefined],
    ['that only the article tells, in a week', 'The audience was last week.', [audience], false, undefined],
    ['of nothing that is asked', 'Dahl flew to Oslo today.', [oslo], false, undefined],
  ])('%s', (_, sentence, terms, ahead, expected) => {
    expect(dayIn(sentence, terms, ahead)).toBe(expected);
  });
});

test('a sentence that lacks most of what is asked tells no short answer', () => {
  const terms = [audience, workers, termOf('bridge')];
  expect(told('The audience is on June 6.', 'day', terms)).toBeUndefined();
});
