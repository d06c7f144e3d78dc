import { beforeAll, describe, expect, test } from 'vitest';
import { prefixes } from '../../../src/rdf/prefixes.ts';
import { GraphValidator } from '../../../src/validate/graph-validator.ts';
import { loadShapes, type Shapes } from '../../../src/validate/load-shapes.ts';
import { good, localName, parseGraph } from './good-graph.ts';

let shapes: Shapes;
let validator: GraphValidator;
beforeAll(async () => {
  shapes = await loadShapes();
  validator = await GraphValidator.load(shapes);
});

/** What is found, as `severity shape at focus: message`. */
async function findAll(turtle: string): Promise<string[]> {
  const results = await validator.validate(parseGraph(turtle));
  return results.map(
    ({ sourceShape, focusNode, message, severity }) =>
      `${severity} ${sourceShape.replace(/.*#/, '')} at ${localName(focusNode)}: ${message}`,
  );
}

const broken: [from: string | RegExp, to: string, expected: string[]][] = [
  // Article
  ['cq:identifier "a" ;', '', ['Article at a: An article has one identifier, which is text.']],
  [
    'cq:identifier "a" ;',
    'cq:identifier "a", "b" ;',
    ['Article at a: An article has one identifier, which is text.'],
  ],
  [
    'cq:language "en"',
    'cq:language "English"',
    ['Article at a: An article has one language, a BCP 47 tag in lower case.'],
  ],
  [/"0{64}"/, '"00FF"', ['Article at a: An article has one SHA-256 of its text, in 64 hexadecimal digits.']],
  [
    'cq:headline "Envoys meet"',
    'cq:headline 7',
    ['Article at a: An article has at most one headline, which is text.'],
  ],
  [
    'cq:published "2025-03-04"^^xsd:date',
    'cq:published "March"',
    ['Article at a: An article is published on at most one day.'],
  ],
  [
    'cq:publisher <o/nna>',
    'cq:publisher <p/berg>',
    ['Article at a: An article has at most one publisher, an organization.'],
  ],
  [
    'cq:url <https://example.org/a>',
    'cq:url <ftp://example.org/a>',
    ['Article at a: An article has at most one address, an IRI of the web.'],
  ],
  [
    'cq:file "a.txt"',
    'cq:file "a.txt", "b.txt"',
    ['Article at a: An article was read from at most one file.'],
  ],
  [
    'cq:datelinePlace "OSLO"',
    'cq:datelinePlace "OSLO", "BERGEN"',
    ["Article at a: A dateline names at most one place, in the article's words."],
  ],
  [
    'cq:datelineDate "2025-03-04"^^xsd:date',
    'cq:datelineDate "2025-02-30"^^xsd:date',
    ['Date at a: A date is one of the calendar.'],
  ],
  [
    'nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "40"',
    'nif:beginIndex "1"^^xsd:nonNegativeInteger ; nif:endIndex "40"',
    ["Article at a: An article's text begins at offset 0."],
  ],
  [
    ' ; nif:endIndex "40"^^xsd:nonNegativeInteger',
    '',
    ['Article at a: An article has one length, where its text ends.'],
  ],
  // Words and evidence
  ['nif:anchorOf "ef" ;', '', ['Words at a#char=10,12: Words are given once, and are not empty.']],
  [
    'nif:beginIndex "10"^^xsd:nonNegativeInteger ;',
    '',
    ['Words at a#char=10,12: Words begin at one offset.'],
  ],
  ['nif:endIndex "12"^^xsd:nonNegativeInteger ;', '', ['Words at a#char=10,12: Words end at one offset.']],
  [
    'nif:anchorOf "ef"',
    'nif:anchorOf "efg"',
    ['Words at a#char=10,12: Words from 10 to 12 are 3 characters long.'],
  ],
  [
    'nif:endIndex "40"',
    'nif:endIndex "11"',
    ['Words at a#char=10,12: Words end at 12, after their article, which ends at 11.'],
  ],
  [
    'nif:sentence <a#char=0,9>',
    'nif:sentence <a#char=10,12>',
    [
      'Evidence at a#char=3,7: Evidence stands in at most one sentence.',
      'Words at a#char=3,7: Evidence does not lie inside its sentence.',
    ],
  ],
  [
    'cq:dateEvidence <a#char=10,12> ;',
    '',
    ['Evidence at a#char=10,12: Evidence shows something: a fact, a date or an attribution.'],
  ],
  [
    'nif:beginIndex "10"',
    'nif:beginIndex "13"',
    [
      'Words at a#char=10,12: Words end after they begin.',
      'Words at a#char=10,12: Words from 13 to 12 are 2 characters long.',
      'Words at a#char=10,12: The IRI of words does not give their article and offsets.',
    ],
  ],
  [
    /<a#char=10,12>/g,
    '<a#words>',
    [
      "Words at a#words: The IRI of words is their article's and their offsets.",
      'Words at a#words: The IRI of words does not give their article and offsets.',
    ],
  ],
  [
    'nif:endIndex "12"^^xsd:nonNegativeInteger ; nif:referenceContext <a>',
    'nif:endIndex "12"^^xsd:nonNegativeInteger',
    ['Words at a#char=10,12: Words stand in one article.'],
  ],
  [
    'cq:datelineDate "2025-03-04"^^xsd:date',
    'cq:datelineDate "2025-03-04"^^xsd:date, "2025-03-05"^^xsd:date',
    ['Article at a: A dateline names at most one day.'],
  ],
  [
    'cq:end "2025"^^xsd:gYear',
    'cq:end "in May"',
    ['Visit at a/visit: A visit ends on at most one date: a day, a month or a year.'],
  ],
  // Attribution
  [
    'cq:hop 2',
    'cq:hop 0',
    ['Attribution at a/meeting/attribution/2: A hop of an attribution has one number, from 1.'],
  ],
  [
    'cq:role cq:publishing',
    'cq:role cq:direct',
    [
      'Attribution at a/meeting/attribution/2: A cited source has the words that credit it.',
      'Attribution at a/meeting/attribution/2: The source of a hop is either cited or publishing.',
    ],
  ],
  [
    'cq:role cq:publishing',
    'cq:role cq:cited',
    ['Attribution at a/meeting/attribution/2: A cited source has the words that credit it.'],
  ],
  [
    'cq:role cq:publishing ; cq:source <o/nna>',
    'cq:role cq:publishing ; cq:source <l/oslo>',
    ['Attribution at a/meeting/attribution/2: A hop of an attribution has one source, a party.'],
  ],
  [
    'cq:relayedBy <a/meeting/attribution/2> ;',
    '',
    ['Attribution at a/meeting/attribution/2: A hop belongs to one fact, or follows one other hop.'],
  ],
  [
    'cq:relayedBy <a/meeting/attribution/2>',
    'cq:relayedBy <a/meeting/attribution/2>, <a/meeting>',
    ['Attribution at a/meeting/attribution/1: A hop leads to at most one next hop.'],
  ],
  [
    'cq:relayedBy <a/meeting/attribution/2> ; cq:evidence <a#char=3,7>',
    'cq:relayedBy <a/meeting/attribution/2> ; cq:evidence <a#char=0,9>',
    ['Attribution at a/meeting/attribution/1: What credits a source is evidence.'],
  ],
  // Who and where
  [
    'rdfs:label "Ada Berg"',
    'rdfs:label ""',
    [
      'Party at p/berg: A party has a label, which is text.',
      "Person at p/berg: A person's name neither begins nor ends with a space.",
    ],
  ],
  [
    'rdfs:label "Ada Berg"',
    'rdfs:label " Ada Berg"',
    ["Person at p/berg: A person's name neither begins nor ends with a space."],
  ],
  [
    '<p/berg> a cq:Person',
    '<p/berg> a cq:Person, cq:Party',
    ['Party at p/berg: A party is a state, an organization, a person or an office.'],
  ],
  [
    '<o/nna> a cq:Organization',
    '<o/nna> a cq:Organization, cq:Body',
    [
      'Body at o/nna: A body is a state or an organization.',
      'Party at o/nna: A party is a state, an organization, a person or an office.',
    ],
  ],
  ['rdfs:label "Oslo" ;', '', ['Place at l/oslo: A place has a label, which is text.']],
  ['cq:inState <s/NO>', 'cq:inState <l/oslo>', ['Place at l/oslo: A place lies in at most one state.']],
  ['cq:code "NO"', 'cq:code "no"', ['State at s/NO: A state has one code of two capital letters.']],
  [
    'cq:fullName "Norland News Agency"',
    'cq:fullName "A", "B"',
    ['Organization at o/nna: An organization has at most one full name.'],
  ],
  [
    'cq:belongsTo <s/NO>',
    'cq:belongsTo <p/berg>',
    ['Organization at o/nna: An organization belongs to at most one state.'],
  ],
  [
    'cq:officeOf <s/NO>',
    'cq:officeOf <p/berg>',
    ['Office at f/minister: An office serves one state or organization.'],
  ],
  // Facts of all kinds
  [
    'cq:status cq:planned',
    'cq:status cq:cited',
    ['Fact at a/meeting: A fact has one status: occurred, planned, proposed or denied.'],
  ],
  [
    'cq:status cq:planned',
    'cq:status cq:planned, cq:denied',
    ['Fact at a/meeting: A fact has one status: occurred, planned, proposed or denied.'],
  ],
  ['cq:confidence 1.0', 'cq:confidence 1.1', ['Fact at a/meeting: A fact has one confidence, from 0 to 1.']],
  [
    'cq:confidence 1.0',
    'cq:confidence "high"',
    ['Fact at a/meeting: A fact has one confidence, from 0 to 1.'],
  ],
  [/(<a\/visit>[\s\S]*?)cq:rule "r" ;/, '$1', ['Fact at a/visit: A fact names the one rule that found it.']],
  [
    /(<a\/visit>[\s\S]*?)cq:assertedIn <a> ;/,
    '$1cq:assertedIn <p/berg> ;',
    ['Fact at a/visit: A fact is asserted in one article.'],
  ],
  [/(<a\/visit>[\s\S]*?)cq:evidence <a#char=3,7> ;/, '$1', ['Fact at a/visit: A fact has evidence.']],
  [
    /(<a\/visit>[\s\S]*?)cq:quote <a#char=3,7>/,
    '$1cq:quote <a#char=0,9>',
    ['Fact at a/visit: A fact has one quote, its best evidence.'],
  ],
  [
    'cq:attribution <a/meeting/attribution/1>',
    'cq:attribution <a/meeting/attribution/1>, <p/berg>',
    ['Fact at a/meeting: A fact came to us by at most one first hop.'],
  ],
  [
    'cq:earliest "2025-03-01"',
    'cq:earliest "2025-04-01"',
    ['Fact at a/meeting: A fact has at most one earliest day, not after its latest.'],
  ],
  [
    'cq:latest "2025-03-31"^^xsd:date',
    'cq:latest "2025-03-31"^^xsd:date, "2025-03-30"^^xsd:date',
    ['Fact at a/meeting: A fact has at most one latest day.'],
  ],
  ['cq:earliest "2025-03-01"^^xsd:date ;', '', ['DatedFact at a/meeting: A dated fact has an earliest day.']],
  ['cq:latest "2025-03-31"^^xsd:date ;', '', ['DatedFact at a/meeting: A dated fact has a latest day.']],
  [
    /(<a\/meeting>[\s\S]*?)cq:dateBasis cq:stated ;/,
    '$1',
    ['DatedFact at a/meeting: A dated fact has a basis of its date.'],
  ],
  [
    'cq:dateBasis cq:relative',
    'cq:dateBasis cq:direct',
    ['Fact at a/visit: A date is either stated or relative.'],
  ],
  [
    'cq:dateEvidence <a#char=10,12>',
    'cq:dateEvidence <a#char=10,12>, <a#char=0,9>',
    ['Fact at a/meeting: What carries a date is evidence.'],
  ],
  [
    '<a/visit> a cq:Visit',
    '<a/visit> a cq:Visit, cq:Treaty ; cq:name "x"',
    [
      'Event at a/visit: An event is a meeting or a visit.',
      'Fact at a/visit: A fact is either a tenure, a meeting, a visit, a treaty or a statement.',
      'info Treaty at a/visit: Nothing says whom the treaty binds.',
    ],
  ],
  [
    '<a/visit> a cq:Visit ;',
    '<a/visit>',
    ['Fact at a/visit: A fact is either a tenure, a meeting, a visit, a treaty or a statement.'],
  ],
  // Tenure
  ['cq:holder <p/berg>', 'cq:holder <s/NO>', ['Tenure at a/tenure: A tenure has one holder, a person.']],
  [
    'cq:office <f/minister>',
    'cq:office <f/minister>, <p/berg>',
    ['Tenure at a/tenure: A tenure is of one office.'],
  ],
  [
    'cq:title "Minister" ;',
    '',
    ["Tenure at a/tenure: A tenure gives the office's title in the article's words."],
  ],
  ['cq:former false', 'cq:former "no"', ['Tenure at a/tenure: A tenure is either a former one or not.']],
  [
    'cq:asOf "2025-03-04"^^xsd:date',
    'cq:asOf "2025"^^xsd:gYear',
    ['Tenure at a/tenure: A tenure is vouched for as of at most one day.'],
  ],
  // Meeting and visit
  [
    'cq:place <l/oslo>',
    'cq:place <p/berg>',
    ['Event at a/meeting: An event takes place at one place at most.'],
  ],
  [
    'cq:meetingKind cq:talks',
    'cq:meetingKind cq:occurred',
    ['Meeting at a/meeting: A meeting is of one kind: meeting, summit, talks, call or conference.'],
  ],
  [
    'cq:participant <p/berg>, <s/NO>',
    'cq:participant <p/berg>, <l/oslo>',
    ['Meeting at a/meeting: A meeting has participants, which are parties.'],
  ],
  [
    'cq:participant <p/berg>, <s/NO> ;',
    '',
    [
      'Meeting at a/meeting: A meeting has participants, which are parties.',
      'info Meeting at a/meeting: Only one side of the meeting is known.',
    ],
  ],
  [
    'cq:date "2025-03"^^xsd:gYearMonth',
    'cq:date "March"',
    ['Meeting at a/meeting: A meeting takes place on at most one date: a day, a month or a year.'],
  ],
  [
    'cq:meetingKind cq:talks',
    'cq:topic "fish", "oil" ; cq:meetingKind cq:talks',
    ["Meeting at a/meeting: A meeting has at most one topic, in the article's words."],
  ],
  [
    'cq:meetingKind cq:talks',
    'cq:topicEvidence <p/berg> ; cq:meetingKind cq:talks',
    ['Meeting at a/meeting: The words of a topic stand in one place.'],
  ],
  ['cq:visitor <f/minister>', 'cq:visitor <l/oslo>', ['Visit at a/visit: A visit has one visitor, a party.']],
  [
    'cq:destination <s/FI>',
    'cq:destination <l/oslo>',
    ['Visit at a/visit: A visit has one destination, a state.'],
  ],
  [
    'cq:host <p/berg>',
    'cq:host <p/berg>, <s/FI>',
    ['Visit at a/visit: A visit has at most one host, a party.'],
  ],
  [
    'cq:start "2025"^^xsd:gYear',
    'cq:start 2025',
    ['Visit at a/visit: A visit begins on at most one date: a day, a month or a year.'],
  ],
  [
    'cq:end "2025"^^xsd:gYear',
    'cq:end "2025-13"^^xsd:gYearMonth',
    ['Date at a/visit: A date is one of the calendar.'],
  ],
  // Treaty and statement
  [
    'cq:name "border treaty"',
    'cq:name ""',
    ["Treaty at a/treaty: A treaty has one name, in the article's words."],
  ],
  [
    'cq:party <s/NO>, <o/nna>',
    'cq:party <p/berg>',
    ['Treaty at a/treaty: The parties of a treaty are states and organizations.'],
  ],
  [
    'cq:signed "2024-01-02"^^xsd:date',
    'cq:signed "2024-01-02"',
    ['Treaty at a/treaty: A treaty is signed on at most one date: a day, a month or a year.'],
  ],
  [
    'cq:speaker <p/berg>',
    'cq:speaker "Berg"',
    ['Statement at a/statement: A statement has a speaker, a party.'],
  ],
  [
    'cq:addressee <s/FI>',
    'cq:addressee <l/oslo>',
    ['Statement at a/statement: A statement has at most one addressee, a party.'],
  ],
  [
    'cq:mode cq:direct',
    'cq:mode cq:stated',
    ['Statement at a/statement: A statement is either direct or indirect.'],
  ],
  [
    'cq:speechAct cq:warn',
    'cq:speechAct cq:planned',
    [
      'Statement at a/statement: A statement is one speech act: it asserts, denies, warns, thanks or the like.',
    ],
  ],
  [
    'cq:content "abcd"',
    'cq:content "abcd", "ab"',
    ["Statement at a/statement: A statement has one content, in the article's words."],
  ],
  // Remarks
  [
    'cq:published "2025-03-04"^^xsd:date ;',
    '',
    ['info Article at a: Nothing says when the article was published: its relative dates stay open.'],
  ],
  [
    'cq:participant <p/berg>, <s/NO>',
    'cq:participant <p/berg>',
    ['info Meeting at a/meeting: Only one side of the meeting is known.'],
  ],
  ['cq:party <s/NO>, <o/nna> ;', '', ['info Treaty at a/treaty: Nothing says whom the treaty binds.']],

  // Conclusions
  [
    /cq:textSketch "1{128}"/,
    'cq:textSketch "11"',
    ['Article at a: An article has at most one sketch of its text, in 128 hexadecimal digits.'],
  ],
  [
    'cq:reason "one name"',
    'cq:reason 1',
    ['Conclusion at d/identification: A conclusion has one reason, which is text.'],
  ],
  [
    'cq:certainty 0.9',
    'cq:certainty 1.1',
    ['Conclusion at d/identification: A conclusion has one certainty, from 0 to 1.'],
  ],
  [
    'cq:member <p/a-berg>',
    'cq:member <p/a-berg>, <p/b-berg>',
    ['Identification at d/identification: An identification is of one resource.'],
  ],
  [
    'cq:identifiedWith <p/berg>',
    'cq:identifiedWith <a>',
    ['Identification at d/identification: An identification is with one party, place or item.'],
  ],
  [
    'cq:within <a>',
    'cq:within "a"',
    ['Identification at d/identification: An identification holds within articles.'],
  ],
  [
    'cq:canonical <p/berg>',
    'cq:canonical <a>',
    ['Same at p/a-berg: A resource is the same as one party or place.'],
  ],
  ['cq:corrects <a/tenure>', 'cq:corrects "a"', ['Correction at d/correction: A correction is of one fact.']],
  [
    'cq:property cq:office',
    'cq:property "office"',
    ['Correction at d/correction: A correction is of one property.'],
  ],
  [
    'cq:insteadOf <f/wrong>',
    'cq:insteadOf <f/wrong>, <f/other>',
    ['Correction at d/correction: A correction puts its value in the place of one other.'],
  ],
  [
    'cq:correctedValue <f/minister>',
    'cq:correctedValue "minister"',
    ['Correction at d/correction: A correction gives one value.'],
  ],
  ['cq:report <a/meeting>', 'cq:report "a"', ['Happening at d/happening: A happening has a report.']],
  [
    'cq:mainReport <a/meeting>',
    'cq:mainReport <a/meeting>, <a/visit>',
    ['Happening at d/happening: A happening has one main report.'],
  ],
  ['cq:reportCount 1', 'cq:reportCount 0', ['Happening at d/happening: A happening counts its reports.']],
  [
    'cq:publisherCount 0',
    'cq:publisherCount "none"',
    ['Happening at d/happening: A happening counts its publishers.'],
  ],
  [
    'cq:rootCount 1',
    'cq:rootCount 0',
    ['Happening at d/happening: A happening counts its independent roots.'],
  ],
  [
    'cq:currentStatus cq:planned',
    'cq:currentStatus cq:talks',
    ['Happening at d/happening: A happening has one current status: occurred, planned, proposed or denied.'],
  ],
  [
    'cq:firstReported "2025-03-04"',
    'cq:firstReported "2025-03-06"',
    ['Happening at d/happening: A happening is first reported on at most one day, not after its last.'],
  ],
  [
    'cq:lastReported "2025-03-05"^^xsd:date',
    'cq:lastReported "2025-03-05"^^xsd:date, "2025-03-06"^^xsd:date',
    ['Happening at d/happening: A happening is last reported on at most one day.'],
  ],
  ['cq:step <d/step>', 'cq:step "d"', ["Happening at d/happening: A happening's history has steps."]],
  ['cq:stage cq:ratified', 'cq:stage cq:talks', ['Step at d/step: A step leads to one stage.']],
  ['cq:stepOf <s/NO>', 'cq:stepOf "NO"', ['Step at d/step: A step is of parties.']],
  ['cq:toldBy <a/treaty>', 'cq:toldBy "a"', ['Step at d/step: A step is told by one report.']],
  ['"2025-03-07"^^xsd:date', '"2025-03"^^xsd:gYearMonth', ['Step at d/step: A step is told on one day.']],
  [
    'cq:property cq:status',
    'cq:property "status"',
    ['Disagreement at d/disagreement: A disagreement is on one property.'],
  ],
  [
    'cq:nature cq:worldChanged',
    'cq:nature cq:talks',
    ['Disagreement at d/disagreement: A disagreement is of one nature.'],
  ],
  [
    'cq:against <a/meeting>',
    'cq:against "a"',
    ['Disagreement at d/disagreement: A disagreement is with one earlier report.'],
  ],
  [
    'cq:toldBy <a/visit>',
    'cq:toldBy "a"',
    ['Disagreement at d/disagreement: A disagreement is told by one report.'],
  ],
  [
    '"2025-03-08"^^xsd:date',
    '"2025-03"^^xsd:gYearMonth',
    ['Disagreement at d/disagreement: A disagreement is told on one day.'],
  ],
  [
    'cq:reportCount 4',
    'cq:reportCount 0',
    ['Correction at d/correction: A conclusion counts the articles for a fact at most once.'],
  ],
  [
    'cq:contraryCount 30',
    'cq:contraryCount 30, 31',
    ['Rejection at d/rejection: A conclusion counts the articles against a fact at most once.'],
  ],
  ['cq:rejects <a/statement>', 'cq:rejects "a"', ['Rejection at d/rejection: A rejection is of one fact.']],
];

describe('the shapes', () => {
  test('find nothing wrong in a good graph', async () => {
    expect(await findAll(good)).toEqual([]);
  });

  test.each(broken)('find what is wrong where %s becomes %j', async (from, to, expected) => {
    const turtle = good.replace(from, to);
    expect(turtle).not.toBe(good);
    const results = expected.map((line) => (line.startsWith('info') ? line : `violation ${line}`));
    expect((await findAll(turtle)).sort()).toEqual(results.sort());
  });

  test('each have a message that some broken graph calls forth', () => {
    const messages = shapes.shapes
      .filter(({ predicate }) => predicate.value === `${prefixes.sh}message`)
      .map(({ object }) => object.value);
    const called = broken.flatMap(([, , expected]) => expected).join('\n');
    expect(messages.filter((message) => !called.includes(message))).toEqual([]);
  });
});
