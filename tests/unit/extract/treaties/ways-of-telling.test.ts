import { describe, expect, test } from 'vitest';
import { treatiesOf } from './treaties-of.ts';

// The stories are of Wednesday, 16 July 2025.
describe('by putting names to it', () => {
  test.each([
    [
      'Norway and Finland put their signatures to a fisheries accord on Tuesday.',
      'fisheries accord | FI+NO | 2025-07-15',
    ],
    [
      'Norwegian Foreign Minister Ida Berg and Finnish President Olli Korpi put their names Tuesday to an accord on border rivers.',
      'accord on border rivers | FI+NO | 2025-07-15',
    ],
    [
      'The two ministers, Ida Berg of Norway and Olli Korpi of Finland, affixed their signatures to an agreement on customs.',
      'agreement on customs | FI+NO',
    ],
    ['Norway and Finland set their seal on a tax convention this month.', 'tax convention | FI+NO | 2025-07'],
    ['Norway put its name to a protocol on rivers with Finland.', 'protocol on rivers with Finland | FI+NO'],
    [
      "Norway's Ida Berg appended her signature to a memorandum on drones with Finland.",
      'memorandum on drones with Finland | FI+NO',
    ],
    [
      'Norway and Finland are to put their signatures to a fisheries accord next week.',
      'fisheries accord | FI+NO | 2025-07 | planned',
    ],
    [
      'The signatures of Norway and Finland were put to a fisheries accord on Tuesday.',
      'fisheries accord | FI+NO | 2025-07-15',
    ],
    [
      'NARVIK, May 16 -- The foreign ministers of Norway and Finland put their signatures to a consular convention here Tuesday, ending two years of talks.',
      'consular convention | FI+NO | 2025-05-13',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('by what it lets them do', () => {
  test.each([
    [
      'An arrangement was reached under which Norway will supply Finland with gas in winter.',
      'arrangement | FI+NO',
    ],
    [
      'They agreed on a formula in Turku. An agreement was struck under which Finland may use the Norwegian port of Narvik.',
      'agreement | FI+NO',
    ],
    [
      'Norway and Finland have reached an arrangement under which trains will cross the border at night.',
      'arrangement | FI+NO',
    ],
    [
      'Norway has concluded a pact that lets Finland use the port of Narvik.',
      'pact that lets Finland | FI+NO',
    ],
    ['A pact that lets Finland use Norwegian ports was signed on Friday.', 'pact that lets Finland | FI+NO'],
    [
      "Norway's Transport Minister Ida Berg and her Finnish counterpart inked a pact on Monday that lets Helsinki use the port of Narvik duty-free for 50 years.",
      'pact | FI+NO | 2025-07-14',
    ],
    [
      'Under a standing agreement, Norway lends Finland two icebreakers each winter.',
      'standing agreement | FI+NO',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('on the occasion of its signing', () => {
  test.each([
    [
      'On signing the border treaty with Finland, Norwegian Prime Minister Ida Berg said peace had won.',
      'border treaty with Finland | FI+NO',
    ],
    [
      'We congratulate Norway and Finland on the signing of a treaty on their border.',
      'treaty on their border | FI+NO',
    ],
    [
      'I congratulate Norway and Finland on signing a bilateral memorandum on rivers.',
      'bilateral memorandum on rivers | FI+NO',
    ],
    [
      "After signing the treaty on rivers, Norway's Ida Berg and Finland's Olli Korpi dined together.",
      'treaty on rivers | FI+NO',
    ],
    [
      'Norway hailed the signing of an accord with Finland on the rivers.',
      'accord with Finland on the rivers | FI+NO',
    ],
    [
      'Norway and Finland exchanged instruments of ratification of the extradition agreement.',
      'extradition agreement | FI+NO',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('by members of a body', () => {
  test.each([
    [
      'The protocol on fish, adopted by members of the Nordic Council, binds them to share quotas.',
      'protocol on fish | Nordic Council',
    ],
    ['A convention on haze was adopted by the members of ASEAN.', 'convention on haze | ASEAN'],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('as proposed to others', () => {
  test.each([
    ['Norway has proposed to Finland a non-aggression pact.', 'non-aggression pact | FI+NO | proposed'],
    [
      'Norway has proposed to Mercosur a free trade agreement, the minister said.',
      'free trade agreement | Mercosur+NO | proposed',
    ],
    [
      'Norway has circulated a draft fisheries convention to Finland and Sweden.',
      'draft fisheries convention | FI+NO+SE | proposed',
    ],
    [
      'Norway called on Tuesday for a legally binding treaty with Finland on autonomous weapons.',
      'legally binding treaty with Finland on autonomous weapons | FI+NO | proposed',
    ],
    [
      'Norway and Finland called at the United Nations for a treaty on autonomous weapons.',
      'treaty on autonomous weapons | FI+NO | proposed',
    ],
    ['Oslo floated a border treaty with Finland.', 'border treaty with Finland | FI+NO | proposed'],
    [
      'A security pact between Norway and Finland was mooted by the minister.',
      'security pact between Norway and Finland | FI+NO | proposed',
    ],
    ['Norway offered Finland an accord on fish.', 'accord on fish | FI+NO | proposed'],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('by one who joins', () => {
  test.each([
    [
      'Norway deposited its instrument of ratification of the Convention on Cluster Munitions on Monday.',
      'Convention on Cluster Munitions | NO',
    ],
    ['Norway became the 97th state to ratify the Rome Statute.', 'Rome Statute | NO'],
    ['Norway became the fortieth country to join the Ottawa Convention.', 'Ottawa Convention | NO'],
    ['Norway acceded to the Treaty of Tlatelolco last month.', 'Treaty of Tlatelolco | NO'],
    [
      'Norwegian lawmakers ratified the fisheries pact with Finland on Thursday.',
      'fisheries pact with Finland | FI+NO',
    ],
    [
      'The Norwegian parliament gave its approval to the border treaty with Finland.',
      'border treaty with Finland | FI+NO',
    ],
    [
      'A fisheries agreement between Norway and Finland comes into force on Friday.',
      'fisheries agreement between Norway and Finland | FI+NO',
    ],
    [
      "Norway's upper house has approved the fisheries agreement with Finland.",
      'fisheries agreement with Finland | FI+NO',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('for how long', () => {
  test.each([
    ['Norway and Finland extended the arms treaty for five years.', 'arms treaty | FI+NO'],
    [
      'The fisheries agreement between Norway and Finland was prolonged by five years.',
      'fisheries agreement between Norway and Finland | FI+NO',
    ],
    [
      'The arms treaty between Norway and Finland expired on Friday.',
      'arms treaty between Norway and Finland | FI+NO',
    ],
    [
      'The fisheries pact with Finland lapsed in April, leaving Norway without quotas.',
      'fisheries pact with Finland | FI+NO',
    ],
    ['Norway let its customs accord with Finland expire.', 'customs accord with Finland | FI+NO'],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('as given up or refused', () => {
  test.each([
    [
      'Norway has shelved a fisheries agreement with Finland.',
      'fisheries agreement with Finland | FI+NO | denied',
    ],
    ['Norway tore up its labour accord with Finland.', 'labour accord with Finland | FI+NO | denied'],
    [
      'Norway gave notice of its withdrawal from the border treaty with Finland.',
      'border treaty with Finland | FI+NO | denied',
    ],
    [
      'Norway has given notice that it will withdraw from the arms treaty with Finland.',
      'arms treaty with Finland | FI+NO | denied',
    ],
    [
      "Norway's parliament threw out the border treaty with Finland.",
      'border treaty with Finland | FI+NO | denied',
    ],
    [
      'The border treaty with Finland was thrown out by Norwegian lawmakers.',
      'border treaty with Finland | FI+NO | denied',
    ],
    [
      'Norway turned down a non-aggression pact with Finland.',
      'non-aggression pact with Finland | FI+NO | denied',
    ],
    [
      'Norway ruled out a non-aggression pact with Finland.',
      'non-aggression pact with Finland | FI+NO | denied',
    ],
    [
      'Norway suspended its legal assistance treaty with Finland, effective Friday.',
      'legal assistance treaty with Finland | FI+NO | denied',
    ],
    [
      'Norway said on Tuesday it was suspending the extradition treaty with Finland.',
      'extradition treaty with Finland | FI+NO | denied',
    ],
    [
      'Norway will not sign the border treaty with Finland, Berg said.',
      'border treaty with Finland | NO | denied',
    ],
    [
      'The Storting passed a bill denouncing the fisheries treaty between Norway and Finland.',
      'fisheries treaty between Norway and Finland | FI+NO | denied',
    ],
    [
      'Norway pulled out of the fisheries agreement with Finland on Friday.',
      'fisheries agreement with Finland | FI+NO | denied',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('by where and when', () => {
  test.each([
    [
      'Sweden urged Norway and Finland to abide by the non-aggression pact they had signed in Turku last month.',
      'non-aggression pact | FI+NO | 2025-06',
    ],
    ['Under the terms of the accord, Norway and Finland will share the river equally.', 'accord | FI+NO'],
    [
      "Under the deal struck last month in Turku, Norway will let Finland's trains cross its north.",
      'deal struck last month in Turku | FI+NO | 2025-06',
    ],
    [
      'The agreement reached last month in Turku lets Norway fish off Finland.',
      'agreement reached last month in Turku | FI+NO | 2025-06',
    ],
    [
      'The ceasefire that Norway and Finland agreed on in Turku in February 2011 has broken down.',
      'ceasefire | FI+NO | 2011-02',
    ],
    [
      'According to a protocol signed between the two countries in 1998, Norway buys power from Finland.',
      'protocol signed between the two countries in 1998 | FI+NO | 1998',
    ],
    [
      'A previous accord between Norway and Finland, concluded in Geneva in December 2010, lasted five months.',
      'previous accord between Norway and Finland | FI+NO | 2010-12',
    ],
    [
      'A trade agreement between Norway and Finland, signed in 1980, is unaffected, a spokesman said.',
      'trade agreement between Norway and Finland | FI+NO | 1980',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('at a visit', () => {
  test.each([
    [
      'During his visit to Finland, Norwegian Prime Minister Olav Lie signed agreements on trade and rail.',
      'agreements on trade and rail | FI+NO',
    ],
    [
      "Five memoranda of understanding were signed during Norwegian President Ida Berg's three-day visit to Helsinki.",
      'Five memoranda of understanding | FI+NO',
    ],
    [
      'Norwegian President Ida Berg began a state visit to Finland on Monday. A customs agreement was signed after the talks.',
      'customs agreement | FI+NO | 2025-07-14',
    ],
    [
      'A joint communique issued at the end of the visit of Norwegian President Ida Berg to Helsinki said that both sides would stop fishing.',
      'joint communique | FI+NO',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('as a paper', () => {
  test.each([
    [
      'Norwegian Defence Minister Ida Berg and Finnish adviser Olli Korpi have signed a plan of consultations on security.',
      'plan of consultations on security | FI+NO',
    ],
    [
      'The Norwegian and Finnish culture ministers signed a cooperation programme for 2026 on Monday.',
      'cooperation programme | FI+NO | 2025-07-14',
    ],
    [
      'Norway and Finland signed a roadmap for rail links on Tuesday.',
      'roadmap for rail links | FI+NO | 2025-07-15',
    ],
    [
      'The founding charter of the Arctic Union was signed in Turku by the presidents of Norway and Finland.',
      'founding charter of the Arctic Union | FI+NO',
    ],
    ['Norway and Finland signed a document on the return of prisoners.', 'document | FI+NO'],
    ['Norway and Finland signed a framework on defence research.', 'framework on defence research | FI+NO'],
    [
      'Norwegian Interior Minister Ida Berg signed a letter of intent with her Finnish opposite number, Olli Korpi, to train police.',
      'letter of intent with her Finnish opposite number, Olli Korpi, to train police | FI+NO',
    ],
    [
      'Norway and Finland signed a programme of cooperation in culture for three years.',
      'programme of cooperation in culture | FI+NO',
    ],
    [
      'In a joint communique signed at the table, Norway and Finland pledged peace.',
      'joint communique | FI+NO',
    ],
    ['Norway and Finland signed a declaration of principles.', 'declaration of principles | FI+NO'],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('told of again', () => {
  test.each([
    [
      'Norway and Finland have a memorandum on rivers. The document was signed on Tuesday by Ida Berg, the Norwegian minister, and Olli Korpi, her Finnish counterpart.',
      'memorandum on rivers | FI+NO | 2025-07-15',
    ],
    [
      'Norway and Finland have agreed a treaty on rivers. It was signed on Monday in Turku.',
      'treaty on rivers | FI+NO | 2025-07-14',
    ],
    [
      'Talks on a friendship treaty between Norway and Finland were wrapped up on Tuesday. The text will be initialled in Turku in August.',
      'friendship treaty between Norway and Finland | FI+NO | 2025-08 | planned',
    ],
    [
      'The border accord between Norway and Finland drew protests. Norwegian Foreign Minister Ida Berg and Finnish President Olli Korpi had signed it on Friday.',
      'border accord between Norway and Finland | FI+NO | 2025-07-11',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('as new', () => {
  test.each([
    [
      'Norway and Finland have a new extradition treaty, inked on Jan. 25, 2011, on an island.',
      'new extradition treaty | FI+NO | 2011-01-25',
    ],
    [
      'Norway and Finland are close to an agreement on fishing grounds.',
      'agreement on fishing grounds | FI+NO | planned',
    ],
    [
      'The cabinet in Oslo gave the go-ahead for a tax agreement with Finland to be negotiated this year.',
      'tax agreement with Finland | FI+NO | planned',
    ],
    ['Norway is to review its extradition treaty with Finland.', 'extradition treaty with Finland | FI+NO'],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('none', () => {
  test.each([
    'Norway and Finland have no treaty to cover it.',
    'Norway and Finland agreed on a plan for the port.',
    'Norway agreed with Finland to step up patrols along the river.',
    'Norway and Finland agreed that floods were a common problem.',
    'The bank Nordlys signed an agreement with the Finnish firm Lumi on Tuesday.',
    'Norwegian unions signed a wage accord with employers.',
    'Bilateral agreements are no substitute for trust, Norwegian Foreign Minister Ida Berg said.',
    'The Social Democrats and the Greens in Norway sealed a coalition pact.',
    'The UN Security Council adopted a resolution on Norway, which Finland backed.',
    'Norway put its name to the list of speakers.',
    "The Norwegian minister put his signature to the visitors' book in Finland.",
    'Norway and Finland exchanged notes of thanks to the nurses.',
    'The coach put his name to a letter to the editor in Norway.',
    'The Norwegian government signed the document naming its new envoy to Finland.',
    "The minister read the document and it was signed by Norway's cabinet.",
    'Norway has given notice to 300 workers.',
    "Norwegian Foreign Minister Ida Berg's term expired.",
    'Norway threw out the Finnish ambassador.',
    'Norway proposed to Finland that the two meet.',
    'Norwegian carrier Lyn has reached an arrangement with Finnish pilots.',
    'Norway and Finland set their seal on a memorable match.',
    'The striker put pen to paper on a three-year deal with the Finnish club.',
  ])('%s', (text) => expect(treatiesOf(text)).toEqual([]));
});

describe('by what is to be done with it, by papers that change hands, and on the day of the story', () => {
  test.each([
    [
      'Norway and Finland met. A protocol on ferry traffic is set to be signed on Friday.',
      'protocol on ferry traffic | FI+NO | 2025-07-18 | planned',
    ],
    [
      'Norway and Finland met. A protocol on ferry traffic is due to be inked on Friday.',
      'protocol on ferry traffic | FI+NO | 2025-07-18 | planned',
    ],
    [
      'An agreement regulating the work of nurses is to be initialled by Norway and Finland on Thursday.',
      'agreement regulating the work of nurses | FI+NO | 2025-07-17 | planned',
    ],
    [
      'Norway and Finland exchanged notes on border rivers on Monday.',
      'notes on border rivers | FI+NO | 2025-07-14',
    ],
    [
      'HELSINKI, July 16 (Xinhua) -- Norwegian President Ida Berg met Finnish President Olli Korpi on Tuesday. The presidents themselves put their signatures to a joint statement.',
      'joint statement | FI+NO | 2025-07-15',
    ],
    [
      'HELSINKI, July 16 (AFP) - Norwegian Foreign Minister Ida Berg and Finnish President Olli Korpi met on Monday. Berg and Korpi presided over the signing of a memorandum on bridges.',
      'memorandum on bridges | FI+NO | 2025-07-14',
    ],
    [
      'The border was fixed by an 1826 treaty between Norway and Finland.',
      '1826 treaty between Norway and Finland | FI+NO | 1826',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));

  test.each([
    'Norway and Finland signed a week ago.',
    'Norway and Finland exchanged letters of protest.',
    'A verdict on the treaty clause is to be read on Thursday.',
  ])('%s', (text) => expect(treatiesOf(text)).toEqual([]));
});

describe('what stands, whoever speaks of it', () => {
  test.each([
    [
      'Norway and Finland signed a Statement of Intent on Joint Production, which will work to help the forces.',
      'Statement of Intent on Joint Production | FI+NO',
    ],
    [
      'The following is the text of a joint statement signed by the governments of Denmark, Norway and Finland.',
      'joint statement | DK+FI+NO',
    ],
    ['The ministers of Norway and Finland will reaffirm the currency pact.', 'currency pact | FI+NO'],
    [
      'Norwegian Prime Minister Ida Berg and Finnish President Olli Korpi met. They praised the gains of the Good Friday Agreement.',
      'Good Friday Agreement | ',
    ],
    ['Finland could challenge the ruling under the trade pact that would take time.', 'trade pact | FI'],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));

  test.each([
    ['Representatives of Norway and its creditors signed agreements to reschedule its debt.'],
    ['A feature of the rescheduling agreement is that Norway avoids new loans.'],
    ['Norway submitted the Memorandum of Justification to parliament.'],
  ])('no treaty: %s', (text) => expect(treatiesOf(text)).toEqual([]));
});

describe('papers told one by one', () => {
  test.each([
    [
      'Norway and Finland signed three documents on Tuesday, namely a protocol on nurses, a fisheries agreement and a memorandum on ports.',
      [
        'protocol on nurses | FI+NO | 2025-07-15',
        'fisheries agreement | FI+NO | 2025-07-15',
        'memorandum on ports | FI+NO | 2025-07-15',
      ],
    ],
    [
      'Two documents were signed by Norway and Finland, a protocol on nurses and an agreement on ports.',
      ['protocol on nurses | FI+NO', 'agreement on ports | FI+NO'],
    ],
    ['Norway and Finland signed three documents on Tuesday.', ['three documents | FI+NO | 2025-07-15']],
    [
      'Norway and Finland inked a letter of intent on the repair of the coastal line.',
      ['letter of intent on the repair of the coastal line | FI+NO'],
    ],
    ['Norway and Finland signed a pact in line with the rules of the sea.', ['pact | FI+NO']],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual(expected));
});

describe('what somebody has in mind is no treaty', () => {
  test.each([
    ['Norway remains committed to a fair agreement with Finland that protects the fleet.', []],
    ['Finland spoke of its objective of a bilateral accord with Norway on clean air.', []],
    ["Norway's goal is a bilateral accord with Finland.", []],
    [
      'Norway is committed to the 1974 agreement with Finland.',
      ['1974 agreement with Finland | FI+NO | 1974'],
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual(expected));
});
