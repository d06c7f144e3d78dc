import { expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { createLexicon } from '../../../../src/annotate/lexicon.ts';
import { readKnowledge } from '../../../../src/read/read-knowledge.ts';

const lexicon = createLexicon(readKnowledge(new URL('../../../../seeds/', import.meta.url)));

/** Each person of the sentence as "name: title [whom it serves], …"; a former office in brackets. */
function read(text: string): string[] {
  const { mentions } = annotate({ id: 'a', text, source: 'a.txt', language: 'en', bodyStart: 0 }, lexicon);
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'person') return [];
    const offices = mention.offices.map(({ title, served, former }) => {
      const of = served?.kind === 'state' ? served.code : served?.name;
      const whole = of ? `${title} [${of}]` : title;
      return former ? `(${whole})` : whole;
    });
    return [`${mention.name}: ${offices.join(', ')}`];
  });
}

test.each([
  // A rank after an office stands for itself, a rank in two words is one.
  [
    'Turkish Chief of General Staff General Hilmi Roe spoke.',
    'Hilmi Roe: Chief of General Staff [TR], General [TR]',
  ],
  ['Thai army chief Gen Anan Doe spoke.', 'Anan Doe: army chief [TH], Gen [TH]'],
  ['Police Major General Ali Roe spoke.', 'Ali Roe: Police Major General'],
  ['UNRWA Commissioner-General Ann Lee spoke.', 'Ann Lee: Commissioner-General [UNRWA]'],
  // A region of no one state is the field of an envoy.
  ['UN special Middle East envoy Ann Lee spoke.', 'Ann Lee: special Middle East envoy [UN]'],
  // Words that say something about the holder.
  ['Veteran Norwegian mediator Ann Lee spoke.', 'Ann Lee: mediator [NO]'],
  ['The late Kenyan president Paul Roe built it.', 'Paul Roe: (president [KE])'],
  ["Norway's seventh president, Paul Roe, spoke.", 'Paul Roe: president [NO]'],
  ["Kenya's charge d'affaires here, Ann Lee, spoke.", "Ann Lee: charge d'affaires [KE]"],
  ['Dutch special envoy for water affairs Ann Lee spoke.', 'Ann Lee: special envoy for water affairs [NL]'],
  // A rank between an office and its holder's name, of whatever state.
  ['An African Union envoy, retired Kenyan General Paul Roe, spoke.', 'Paul Roe: envoy [AU], (General [KE])'],
  ['Mali ex-President Paul Roe spoke.', 'Paul Roe: (President [ML])'],
  ['Indian PM Ann Lee spoke at 3 pm.', 'Ann Lee: PM [IN]'],
  // A ministry named in full before its spokeswoman; bodies with names of their own.
  [
    'Russian Ministry of Foreign Affairs spokeswoman Ann Lee spoke.',
    'Ann Lee: Ministry of Foreign Affairs spokeswoman [RU]',
  ],
  ['Hamas spokesman Ali Roe spoke.', 'Ali Roe: Hamas spokesman [PS]'],
  ['Pentagon spokesman Paul Roe spoke.', 'Paul Roe: Pentagon spokesman [US]'],
  ['Bosnian Serb leader Ivo Roe spoke.', 'Ivo Roe: leader [BA]'],
  [
    'Commander of the Norwegian Navy Admiral Paul Roe spoke.',
    'Paul Roe: Commander of the Norwegian Navy [NO], Admiral [NO]',
  ],
  [
    'Secretary of the Kenyan Defence Council Ambassador Ann Lee spoke.',
    'Ann Lee: Secretary of the Kenyan Defence Council [KE], Ambassador [KE]',
  ],
  ['Chairman of the Joint Chiefs of Staff Ann Lee spoke.', 'Ann Lee: Chairman of the Joint Chiefs of Staff'],
  // A field that is a course of events, a region that no list has.
  [
    'UN Special Coordinator for the Middle East Peace Process Ann Lee spoke.',
    'Ann Lee: Special Coordinator for the Middle East Peace Process [UN]',
  ],
  [
    'EU Special Envoy for the Indo-Atlantic Jane Doe spoke.',
    'Jane Doe: Special Envoy for the Indo-Atlantic [EU]',
  ],
  // First names and surnames that are words of other kinds.
  ['Foreign Minister Jack Straw spoke.', 'Jack Straw: Foreign Minister'],
  ['Vice Premier He Lifeng spoke.', 'He Lifeng: Vice Premier'],
  ['President Sultan Al Roe spoke.', 'Sultan Al Roe: President'],
  ['Prince Sultan bin Ali spoke.', 'Sultan bin Ali: Prince'],
  ["Norway met Brunei's Sultan Ali Roe.", 'Ali Roe: Sultan [BN]'],
  ['President To Lam spoke.', 'To Lam: President'],
  ['It was said by Luis Montenegro, the premier.', 'Luis Montenegro: premier'],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ['The official Xinhua news agency told it.'],
  ['They met on Wall Street in Jackson Hole.'],
  ['The talks ended at 3 pm in Red Square.'],
])('%s names nobody', (text) => {
  expect(read(text)).toEqual([]);
});

test('two ranks under one office, in the order of their states', () => {
  const text =
    'The Permanent Representatives of Norway and Kenya to the United Nations, Ambassador Ann Lee and Ambassador Bo Roe, spoke.';
  expect(read(text)).toEqual([
    'Ann Lee: Permanent Representative [NO]',
    'Bo Roe: Permanent Representative [KE]',
  ]);
});
