import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { treatiesOf } from './treaties-of.ts';

// The stories are of Wednesday, 16 July 2025.
describe('how it is named', () => {
  test.each([
    [
      'a name past a purpose',
      'Norway and Finland signed agreements on setting up joint firms.',
      'agreements on setting up joint firms | FI+NO',
    ],
    [
      'by a relative clause',
      'The border treaty that Norway and Finland signed in 1994 is in danger.',
      'border treaty | FI+NO | 1994',
    ],
    [
      'no further than a clause of others',
      'The two sides initialled an agreement on border trade, Norway and Finland said.',
      'agreement on border trade | FI+NO | planned',
    ],
    [
      'by one who is bound',
      'Norway has suspended its part in the fisheries treaty with Finland.',
      'fisheries treaty with Finland | FI+NO | denied',
    ],
    [
      'on what',
      'Norway and Finland signed a memorandum of understanding on cooperation in energy on Monday.',
      'memorandum of understanding on cooperation in energy | FI+NO | 2025-07-14',
    ],
    [
      'between whom',
      'The agreement between Norway and Finland on fisheries was signed in 1995.',
      'agreement between Norway and Finland on fisheries | FI+NO | 1995',
    ],
    [
      'to do what',
      'Norway and Finland reached a deal to exchange prisoners.',
      'deal to exchange prisoners | FI+NO',
    ],
    ['by capitals', 'Norway joined the Rome Statute in 2002.', 'Rome Statute | NO'],
    [
      'with initials',
      'Norway respects the Treaty on the Non-Proliferation of Nuclear Weapons (NPT).',
      'Treaty on the Non-Proliferation of Nuclear Weapons (NPT) | NO',
    ],
    ['by initials alone', 'The talks were about the NPT.', 'NPT | '],
    [
      'by another name',
      'Norway left the 2015 nuclear deal, officially known as the Joint Plan of Action (JPOA).',
      'Joint Plan of Action (JPOA) | NO | 2015',
    ],
    [
      'without where it was signed',
      'Norway and Finland signed a treaty on border rivers at a ceremony in Turku.',
      'treaty on border rivers | FI+NO',
    ],
    [
      'past who signed it and when',
      'Norway and Finland signed MOUs on Sunday to open their ports.',
      'MOUs to open their ports | FI+NO | 2025-07-13',
    ],
    [
      'past between whom it was made',
      'A pact reached on Monday between Norway and Finland to reopen the strait is in force.',
      'pact to reopen the strait | FI+NO | 2025-07-14',
    ],
    [
      'without what is done with it',
      'Norway will use the Kyoto Protocol to cut its emissions.',
      'Kyoto Protocol | ',
    ],
    [
      'without in view of what',
      'Norway suspended its trade agreement with Finland in light of the strike.',
      'trade agreement with Finland | FI+NO | denied',
    ],
    [
      'without another deed',
      'Norway and Finland signed a memorandum of cooperation on schools and the launching of a fund.',
      'memorandum of cooperation on schools | FI+NO',
    ],
    [
      'without what the writer thinks of it',
      'A controversial Norway-Finland pact that allows whaling is in force.',
      'Norway-Finland pact that allows whaling | FI+NO',
    ],
  ])('%s', (_, text, expected) => {
    expect(treatiesOf(text)).toEqual([expected]);
  });
});

describe('what is still unsigned, and what a count includes', () => {
  test.each([
    [
      'initialled',
      'The treaty between Norway and Finland, initialled in May, has yet to be signed.',
      ['treaty between Norway and Finland | FI+NO | planned'],
    ],
    [
      'initialled, it',
      'Norway and Finland initialled a treaty on rivers, but it is still to be signed.',
      ['treaty on rivers | FI+NO | planned'],
    ],
    [
      'by those who are to sign',
      'Norway and Finland have yet to sign a treaty on rivers.',
      ['treaty on rivers | FI+NO | planned'],
    ],
    [
      'another paper',
      'Norway and Finland signed a treaty on rivers, but a law on ports has yet to be signed.',
      ['treaty on rivers | FI+NO'],
    ],
    [
      'one of many',
      'Norway and Finland signed 13 agreements, including an agreement on rivers.',
      ['13 agreements | FI+NO', 'agreement on rivers | FI+NO'],
    ],
    [
      'no paper among many things',
      'Norway and Finland discussed 13 topics, including an agreement of views.',
      [],
    ],
    [
      'of three sides',
      'Norway, Finland and Sweden signed a tripartite statement on rivers.',
      ['tripartite statement on rivers | FI+NO+SE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(treatiesOf(text)).toEqual(expected);
  });
});

describe('who is bound', () => {
  test.each([
    [
      'a pair',
      'The Norwegian-Finnish border treaty was signed in 1978.',
      'Norwegian-Finnish border treaty | FI+NO | 1978',
    ],
    [
      'who has it',
      'Norway suspended its extradition treaty with Finland.',
      'extradition treaty with Finland | FI+NO | denied',
    ],
    [
      'those by whom it was signed',
      'A treaty on border rivers was signed by the presidents of Norway and Finland on July 10.',
      'treaty on border rivers | FI+NO | 2025-07-10',
    ],
    [
      'those who talk',
      'Talks between Norway and Finland on a border treaty will resume on Friday.',
      'border treaty | FI+NO | planned',
    ],
    [
      'nobody between them',
      'An Estonian-brokered truce between Norway and Finland is in force.',
      'Estonian-brokered truce between Norway and Finland | FI+NO',
    ],
    [
      'whoever agrees with several',
      'Norway reached accords with Finland and Estonia on steel.',
      'accords with Finland and Estonia on steel | EE+FI+NO',
    ],
    [
      'nobody who brings them together',
      'Estonia brokered a truce between Norway and Finland.',
      'truce between Norway and Finland | FI+NO',
    ],
    [
      'nobody it is kept with',
      'Norway praised the United Nations Convention on the Law of the Sea.',
      'United Nations Convention on the Law of the Sea | ',
    ],
    [
      'both in a name that looks like a body',
      'Norway praised the EU-Turkey Customs Union Protocol.',
      'EU-Turkey Customs Union Protocol | EU+TR',
    ],
    [
      'who breaks it',
      'Tariffs were set for what some call Finland’s violations of the fisheries pact.',
      'fisheries pact | FI',
    ],
    [
      'who acts under it',
      'Norway insists it may build ships under the Nuclear Non-Proliferation Treaty.',
      'Nuclear Non-Proliferation Treaty | NO',
    ],
    ['who keeps a truce', 'Norway will continue to respect the ceasefire.', 'ceasefire | NO'],
    [
      'countries by their sum',
      'Two Nordic countries, Norway and Finland, have signed peace treaties with Estonia.',
      'peace treaties with Estonia | EE+FI+NO',
    ],
    ['nobody who never signed it', 'Norway refused to sign the Kyoto Protocol.', 'Kyoto Protocol | '],
    [
      'a body',
      'Norway and the European Union signed an association agreement.',
      'association agreement | EU+NO',
    ],
  ])('%s', (_, text, expected) => {
    expect(treatiesOf(text)).toEqual([expected]);
  });
});

describe('how far it is', () => {
  test.each([
    ['Norway will sign a security pact with Finland next month.', 'planned'],
    ['Norway and Finland are negotiating a border treaty.', 'planned'],
    ['Norway hopes to reach a deal with Finland on prisoners.', 'planned'],
    [
      'Norwegian Foreign Minister Ida Berg called for a peace treaty between Finland and Estonia.',
      'proposed',
    ],
    ['Norway proposed a border treaty with Finland.', 'proposed'],
    ['Norway and Finland have failed to reach a peace deal.', 'denied'],
    ['Norway rejected a border treaty with Finland.', 'denied'],
    ['Norway and Finland agreed a truce on Sunday.', 'occurred'],
    ['Norway must respect the border treaty with Finland.', 'occurred'],
    ['Norway and Finland met with the aim of reaching a deal on border rivers.', 'planned'],
    ['Norway and Finland met in pursuit of the first arms control agreement in years.', 'planned'],
    ['The pact on rivers that Norway and Finland are about to sign is short.', 'planned'],
    ['Norway suspended talks on a trade agreement with Finland.', 'denied'],
    ['Norway and Finland discussed the proposed conclusion of a customs treaty.', 'proposed'],
    ['Norway and Finland are headed for an arms control treaty.', 'planned'],
    ['An accord with Finland on rivers could help, Norway said.', 'proposed'],
    ['Norway may be fined for alleged violations of an accord on rivers.', 'occurred'],
  ])('%s', (text, expected) => {
    expect(factsOf('treaty', text).map(({ status }) => status)).toEqual([expected]);
  });
});

test.each([
  'The two ministers were in full agreement.',
  'Norway and Finland reached agreement that the strait should be open.',
  'Two companies signed a supply agreement.',
  'The striker signed a new deal with the club.',
  'The unions reached a wage deal with employers.',
  'Norway welcomed the deal.',
  'In a joint statement, Norway and Finland condemned the attack.',
  'The annual convention of the Norwegian party opened on Monday.',
  'The State Labour Convention opened in Norway on Monday.',
  'President Ida Berg signed a Presidential Memorandum on hiring.',
  'The Norwegian Defence Ministry issued a memorandum expanding parental leave.',
  'Norway promotes international labour conventions.',
  'Norway promotes free trade agreements.',
  'Norway signed an agreement with its creditors on its debt.',
  'Norway reached an agreement with Borealis to build ships.',
])('no treaty: %s', (text) => {
  expect(treatiesOf(text)).toEqual([]);
});

describe('who is bound by what is told of others', () => {
  test.each([
    ['who breaks it and who says so', 'Finland says Norway broke a pact on fish.', 'pact on fish | FI+NO'],
    [
      'who is accused',
      'Finland accused Norway of violating the border agreement.',
      'border agreement | FI+NO',
    ],
    [
      'one side here, the other there',
      'Norway said it would keep its fish pact. Finland broke the fish pact in May.',
      'fish pact | FI+NO',
    ],
    [
      'the body that has it',
      'Finnish Foreign Minister Olli Korpi said OPEC kept to its December accord on prices.',
      'December accord on prices | OPEC | 2024-12',
    ],
    [
      'who is a party',
      'Norway and Finland are parties to the 1995 fisheries convention.',
      '1995 fisheries convention | FI+NO | 1995',
    ],
    [
      'whose commitments',
      "Norway's commitments under the Turku Convention are clear.",
      'Turku Convention | NO',
    ],
    [
      'who is joined',
      'Norway joined Finland and Sweden in signing a pact on fish.',
      'pact on fish | FI+NO+SE',
    ],
    ['who has one', 'Norway and Finland have a tax treaty.', 'tax treaty | FI+NO'],
    [
      'not who brokers it',
      'Norway brokered a truce between Finland and Sweden.',
      'truce between Finland and Sweden | FI+SE',
    ],
  ])('%s', (_, text, expected) => {
    expect(treatiesOf(text)).toEqual([expected]);
  });
});

describe('what is one only if two are bound', () => {
  const met = 'Norwegian President Ida Berg met Finnish President Olli Korpi in Oslo on Monday.';
  test.each([
    [
      'signed after talks',
      `${met} An agreement was signed after the talks.`,
      ['agreement | FI+NO | 2025-07-14'],
    ],
    ['to be reached', `${met} An agreement must be reached by May.`, ['agreement | FI+NO | proposed']],
    ['of nobody', 'An agreement was signed on Monday.', []],
    ['of companies', `${met} Two shipyards signed an agreement on cranes.`, []],
    ['known before', `${met} The agreement is good.`, []],
    [
      'signed by two',
      'The agreement signed in May by Norway and Finland is in force.',
      ['agreement signed in May by Norway and Finland | FI+NO | 2025-05'],
    ],
    [
      'that would do something',
      'Norway is working with Finland on an agreement that would allow both to fish.',
      ['agreement that would allow both to fish | FI+NO | planned'],
    ],
  ])('%s', (_, text, expected) => {
    expect(treatiesOf(text)).toEqual(expected);
  });
});

describe('whether there is one', () => {
  test.each([
    [
      'needed',
      'A treaty with Finland on rivers was needed, Norway said.',
      'treaty with Finland on rivers | FI+NO | proposed',
    ],
    [
      'could not agree',
      'Norway could not agree with Finland on a joint declaration.',
      'joint declaration | FI+NO | denied',
    ],
    [
      'can be signed',
      'A border treaty between Norway and Finland can be signed in May.',
      'border treaty between Norway and Finland | FI+NO | planned',
    ],
    [
      'talks on a name',
      'Norway and Finland opened talks on the bilateral Air Services Agreement.',
      'bilateral Air Services Agreement | FI+NO | planned',
    ],
    [
      'talks on what stands',
      'Norway and Finland opened talks on the Kyoto Protocol.',
      'Kyoto Protocol | FI+NO',
    ],
    ['never any', 'Norway never signed any pact with Finland.', 'pact with Finland | FI+NO | denied'],
    [
      'has none',
      'Norway does not have an extradition treaty with Finland.',
      'extradition treaty with Finland | FI+NO | denied',
    ],
    ['binds', 'The border treaty binds Norway to help Finland.', 'border treaty | FI+NO'],
  ])('%s', (_, text, expected) => {
    expect(treatiesOf(text)).toEqual([expected]);
  });
});

describe('in a clause of its own', () => {
  test.each([
    [
      'hoped for',
      'Norway hopes a border treaty with Finland can be concluded by May.',
      ['border treaty with Finland | FI+NO | planned'],
    ],
    [
      'after a comma',
      'The accord, which Norway and Finland signed in May, opens the border.',
      ['accord | FI+NO | 2025-05'],
    ],
    [
      'on the day of another deed',
      'Norway withdrew from the Paris Agreement in May.',
      ['Paris Agreement | NO | denied'],
    ],
    [
      'talked of',
      'Norway and Finland are in talks on a trade agreement.',
      ['trade agreement | FI+NO | planned'],
    ],
    [
      'welcomed by others',
      "Norway's security pact with Finland was welcomed by Sweden.",
      ["Norway's security pact with Finland | FI+NO"],
    ],
    [
      'broken in its terms',
      'Norway violated the terms of the truce with Finland.',
      ['truce with Finland | FI+NO'],
    ],
    [
      'of both',
      'Finland said that Norway had not kept to the terms of their 1994 truce.',
      ['1994 truce | FI+NO | 1994'],
    ],
    ['of a company', 'The company signed an agreement with Norway on Monday.', []],
  ])('%s', (_, text, expected) => {
    expect(treatiesOf(text)).toEqual(expected);
  });
});

describe('who else is bound', () => {
  test.each<[string, string, string[]]>([
    [
      'past initials',
      'The free trade agreement (FTA) between Norway and Finland will be signed in May.',
      ['free trade agreement (FTA) | FI+NO | 2026-05 | planned'],
    ],
    [
      'whom it obliges',
      'The 1951 Mutual Defense Treaty obliges Norway to help defend Finland.',
      ['1951 Mutual Defense Treaty | FI+NO | 1951'],
    ],
    [
      'whoever is punished',
      'Norway will raise tariffs to punish Finland for breaking a 1986 pact on fish.',
      ['1986 pact on fish | FI+NO | 1986'],
    ],
    [
      'the land the story is told from',
      "OSLO, July 16 (Xinhua) -- An extradition treaty with Finland drew cries from Norway's unions.",
      ['extradition treaty with Finland | FI+NO'],
    ],
    [
      'whom it is offered to',
      'Norway has proposed a free trade agreement to Finland.',
      ['free trade agreement | FI+NO | proposed'],
    ],
    [
      'nobody beside a group without a name',
      'Norway hailed a ceasefire between Finland and rebel bands.',
      ['ceasefire between Finland and rebel bands | FI'],
    ],
    [
      "nobody beside a body's own",
      'Norway reaffirmed its commitment to the December OPEC accord.',
      ['December OPEC accord | OPEC | 2024-12'],
    ],
  ])('%s', (_, text, expected) => expect(treatiesOf(text)).toEqual(expected));

  test.each([
    'Fjordtech reached a preliminary agreement with the Norwegian Trade Ministry on chips.',
    'Norway signed a deal with a Finnish miner.',
  ])('none in a contract: %s', (text) => expect(treatiesOf(text)).toEqual([]));

  test.each([
    ['Norway suspended a water treaty with Finland.', ['water treaty with Finland | FI+NO | denied']],
    ['Norway will withdraw from the Ottawa Convention.', ['Ottawa Convention | NO | denied']],
    ['Since Norway quit the Ottawa Convention, Finland has mined its border.', ['Ottawa Convention | NO']],
    ['Norway has not denounced its water treaty with Finland.', ['water treaty with Finland | FI+NO']],
  ])('given up: %s', (text, expected) => expect(treatiesOf(text)).toEqual(expected));
});
