import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

/** Who says what in a text: names or codes, the way of saying, the words. */
function said(text: string): string[] {
  return factsOf('statement', text).map(({ speakers, mode, words }) => {
    const names = speakers.map((party) =>
      party.kind === 'state' ? party.code : 'name' in party ? party.name : party.title,
    );
    return `${names.join(' + ')} (${mode}): ${words}`;
  });
}

const BERG = 'Norwegian Foreign Minister Ida Berg';

describe('where the content stands', () => {
  test.each([
    ['after "that"', `${BERG} said that the strait would stay open.`, 'the strait would stay open'],
    ['after a date', `${BERG} said on Monday the strait would stay open.`, 'the strait would stay open'],
    ['after a place', `${BERG} told reporters in Oslo that the strait was safe.`, 'the strait was safe'],
    ['before the speaker', `The strait will stay open, ${BERG} said on Monday.`, 'The strait will stay open'],
    ['before an inverted speaker', `The strait will stay open, said ${BERG}.`, 'The strait will stay open'],
    [
      'after an insertion',
      `Until spring, ${BERG} said, the strait would stay open.`,
      'Until spring … the strait would stay open',
    ],
    ['after "there"', `${BERG} said there was no need for haste.`, 'there was no need for haste'],
    ['an object', `${BERG} welcomed the opening of the strait.`, 'the opening of the strait'],
    [
      'an object up to its clause',
      `${BERG} condemned the closure after ships had waited for weeks.`,
      'the closure',
    ],
    [
      'a list',
      `${BERG} praised progress in trade, fisheries and shipping.`,
      'progress in trade, fisheries and shipping',
    ],
    ['against', `${BERG} warned Finland against closing the strait.`, 'closing the strait'],
    ['an infinitive', `${BERG} vowed to keep the strait open.`, 'to keep the strait open'],
    ['after a gap', `${BERG} called on Monday for an open strait.`, 'an open strait'],
    ['according to', `The strait will stay open, according to ${BERG}.`, 'The strait will stay open'],
  ])('%s', (_, text, content) => {
    expect(said(text)).toEqual([`Ida Berg (indirect): ${content}`]);
  });
});

describe('quotations', () => {
  test.each([
    [
      'before',
      `"We will keep the strait open," ${BERG} said.`,
      ['Ida Berg (direct): We will keep the strait open'],
    ],
    [
      'after a colon',
      `${BERG} said: "We will keep the strait open."`,
      ['Ida Berg (direct): We will keep the strait open.'],
    ],
    [
      'of several sentences',
      `"We talked. We will talk again," ${BERG} said.`,
      ['Ida Berg (direct): We talked. We will talk again'],
    ],
    [
      'split',
      `"We will keep the strait open," ${BERG} said, "as long as we can."`,
      ['Ida Berg (direct): We will keep the strait open … as long as we can.'],
    ],
    [
      'inside a clause',
      `${BERG} said the talks were "very good, open and to the point".`,
      ['Ida Berg (direct): the talks were "very good, open and to the point"'],
    ],
    [
      'of a word is indirect',
      `${BERG} said the talks were "good".`,
      ['Ida Berg (indirect): the talks were "good"'],
    ],
    [
      'passed on',
      `"We will keep the strait open," ${BERG} was quoted by Tass as saying.`,
      ['Ida Berg (direct): We will keep the strait open'],
    ],
    [
      'with a description',
      `${BERG} called the plan "a very great help to all".`,
      ['Ida Berg (direct): the plan "a very great help to all"'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('several verbs', () => {
  test.each([
    [
      'joined',
      `${BERG} said the talks went well and urged both sides to go on.`,
      ['Ida Berg (indirect): the talks went well', 'Ida Berg (indirect): both sides to go on'],
    ],
    [
      'a gerund',
      `${BERG} said ties would grow, adding that Finland was a friend.`,
      ['Ida Berg (indirect): ties would grow', 'Ida Berg (indirect): Finland was a friend'],
    ],
    [
      'across another subject',
      `${BERG} said the ports were busy, and hoped that trade would grow.`,
      ['Ida Berg (indirect): the ports were busy', 'Ida Berg (indirect): trade would grow'],
    ],
    [
      "another's words end the first",
      `${BERG} said the strait would open after Finnish President Olli Korpi said he agreed.`,
      ['Ida Berg (indirect): the strait would open', 'Olli Korpi (indirect): he agreed'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('whose words', () => {
  test.each([
    ['a ministry', 'The Norwegian Foreign Ministry said the strait was open.', 'Norwegian Foreign Ministry'],
    [
      "a minister's office",
      "The Norwegian Prime Minister's Office said the strait was open.",
      "Norwegian Prime Minister's Office",
    ],
    ['a state', 'Norway said the strait was open.', 'NO'],
    ['a capital', 'Oslo said the strait was open.', 'NO'],
    ['a nameless official', 'A senior Norwegian official said the strait was open.', 'NO'],
    [
      'whoever issued the paper',
      "The Norwegian Foreign Ministry's statement said the strait was open.",
      'Norwegian Foreign Ministry',
    ],
    ['two', `${BERG} and Finnish President Olli Korpi said the strait was open.`, 'Ida Berg + Olli Korpi'],
  ])('%s', (_, text, speaker) => {
    expect(said(text)).toEqual([`${speaker} (indirect): the strait was open`]);
  });
});

describe('no statement', () => {
  test.each([
    ['an agency reports', 'Xinhua reported that the strait was open.'],
    ['a plan to say', `${BERG} is expected to say that the strait is open.`],
    ['nothing said', `${BERG} did not say whether the strait was open.`],
    ['a welcome at the door', 'Hundreds of children sang in the street.'],
    ['a witness', 'Passer-by Anna Holm said the strait was open.'],
    ["an attitude in another's words", 'The captain said Norway supported the plan.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('where one saying ends and another begins', () => {
  test.each([
    [
      'another speaker after "and"',
      `${BERG} demanded a quick reopening of the strait, and Finnish President Olli Korpi said the port was shut.`,
      ['Ida Berg (indirect): a quick reopening of the strait', 'Olli Korpi (indirect): the port was shut'],
    ],
    [
      'a subject told of in passing, with a perfect',
      'Norway, which has two ports, has urged the European Union to wait.',
      ['NO (indirect): the European Union to wait'],
    ],
    [
      'an apposition and a gerund before the verb',
      "Norway's foreign minister, Ida Berg, speaking on behalf of the coastal group, regretted that the strait was shut.",
      ['Ida Berg (indirect): the strait was shut'],
    ],
    [
      'a participle between subject and verb',
      `${BERG}, flanked by aides, blamed Finland for the closure.`,
      ['Ida Berg (indirect): Finland for the closure'],
    ],
    [
      'an inverted paper and whoever issued it',
      `"I regret that the strait is shut," said a statement by ${BERG}.`,
      ['Ida Berg (direct): I regret that the strait is shut'],
    ],
    [
      'whom it is said to, right before the subject',
      `${BERG} told reporters talks would go on in spring.`,
      ['Ida Berg (indirect): talks would go on in spring'],
    ],
    [
      'a quotation after "saying that"',
      `${BERG} left, saying that "the strait has been shut time and again".`,
      ['Ida Berg (direct): the strait has been shut time and again'],
    ],
    [
      'a relative clause ends where the main verb comes',
      `${BERG}, who on Monday said that the strait was open, flew to Finland.`,
      ['Ida Berg (indirect): the strait was open'],
    ],
    [
      'what will be said is not said',
      `Norway will express concern about the strait, ${BERG} said.`,
      ['Ida Berg (indirect): Norway will express concern about the strait'],
    ],
    [
      'an apposition that goes on before the verb',
      'Ida Berg, the first Norwegian president to visit the island since Lars Lie in 1928, said the strait was open.',
      ['Ida Berg (indirect): the strait was open'],
    ],
    [
      'who feels inside is not who adds',
      `${BERG} said Finland appreciates the offer, adding that there is room for all.`,
      ['Ida Berg (indirect): Finland appreciates the offer', 'Ida Berg (indirect): there is room for all'],
    ],
    [
      'marks of two strokes',
      `''The strait stays open,'' ${BERG} declared.`,
      ['Ida Berg (direct): The strait stays open'],
    ],
    ['a plain word after "for"', `${BERG} appealed for calm.`, ['Ida Berg (indirect): calm']],
    [
      'told in a place after the words',
      `Norway and Finland agreed to open the strait in a deal brokered with Swedish help, ${BERG} announced on Twitter.`,
      [
        'Ida Berg (indirect): Norway and Finland agreed to open the strait in a deal brokered with Swedish help',
      ],
    ],
    [
      'whom an agency quotes',
      `The strait was open, the NTB news agency quoted ${BERG} as saying. Xinhua quoted ${BERG} as saying that the port was shut.`,
      ['Ida Berg (indirect): The strait was open', 'Ida Berg (indirect): the port was shut'],
    ],
    [
      'the paper told of before',
      'The strait was open, the Norwegian Foreign Ministry said in a statement. The port was shut, the statement added.',
      [
        'Norwegian Foreign Ministry (indirect): The strait was open',
        'Norwegian Foreign Ministry (indirect): The port was shut',
      ],
    ],
    [
      'single marks',
      `‘We will keep it open for everybody,’ ${BERG} told the Guardian.`,
      ['Ida Berg (direct): We will keep it open for everybody'],
    ],
    [
      'a name before a colon',
      `${BERG}: "The strait will stay open this winter."`,
      ['Ida Berg (direct): The strait will stay open this winter.'],
    ],
    ['a name before a colon and a list', `${BERG}: two ports, one strait.`, []],
    ['a heading before a colon', 'On the wall: "The strait will stay open this winter."', []],
    [
      'whom it is conveyed to',
      `${BERG} conveyed to Finnish President Olli Korpi the greetings of the king.`,
      ['Ida Berg (indirect): the greetings of the king'],
    ],
    [
      'what is expressed to nobody',
      `${BERG} expressed hope to the end.`,
      ['Ida Berg (indirect): hope to the end'],
    ],
    ['a courtesy call is no demand', `${BERG} called on Finnish President Olli Korpi at the palace.`, []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
