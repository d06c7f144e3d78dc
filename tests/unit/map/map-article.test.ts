import { describe, expect, test } from 'vitest';
import type { DateValue } from '../../../src/model/date-value.ts';
import type { Fact } from '../../../src/model/fact.ts';
import {
  agency,
  berg,
  common,
  evidence,
  finland,
  instances,
  map,
  minister,
  norway,
  post,
  said,
  salo,
} from './sample-facts.ts';

const tuesday: DateValue = {
  value: '2025-03-04',
  earliest: '2025-03-04',
  latest: '2025-03-04',
  basis: 'relative',
  span: evidence('on Tuesday'),
};
const june: DateValue = { value: '2024-06', earliest: '2024-06-01', latest: '2024-06-30', basis: 'stated' };

const facts: Readonly<Record<string, Fact>> = {
  tenure: { ...common, kind: 'official', person: berg, office: minister, former: true },
  meeting: {
    ...common,
    kind: 'meeting',
    meetingKind: 'talks',
    participants: [salo, berg],
    date: tuesday,
    place: { kind: 'place', name: 'Oslo', state: norway },
  },
  visit: {
    ...common,
    kind: 'visit',
    status: 'planned',
    visitor: minister,
    destination: finland,
    start: june,
    end: tuesday,
    host: salo,
  },
  treaty: {
    ...common,
    kind: 'treaty',
    status: 'proposed',
    name: 'border treaty',
    parties: [norway, finland],
    signed: june,
  },
  statement: {
    ...common,
    kind: 'statement',
    speakers: [berg],
    addressee: finland,
    mode: 'indirect',
    speechAct: 'assert',
    content: evidence('Ada Berg met Juho Salo'),
    words: 'Ada Berg met Juho Salo',
  },
};

/** What is said of the fact beyond what all facts say. */
const own: [kind: string, type: string, expected: string[]][] = [
  [
    'tenure',
    'cq:Tenure',
    [
      'cq:asOf "2025-03-04"^^xsd:date',
      'cq:former "true"^^xsd:boolean',
      'cq:holder person/NO/ada-berg',
      'cq:office office/NO/foreign-minister',
      'cq:status cq:occurred',
      'cq:title "Foreign Minister"',
    ],
  ],
  [
    'meeting',
    'cq:Meeting',
    [
      'cq:date "2025-03-04"^^xsd:date',
      'cq:dateBasis cq:relative',
      'cq:dateEvidence article/story#char=63,73',
      'cq:earliest "2025-03-04"^^xsd:date',
      'cq:latest "2025-03-04"^^xsd:date',
      'cq:meetingKind cq:talks',
      'cq:participant person/FI/juho-salo',
      'cq:participant person/NO/ada-berg',
      'cq:place place/oslo',
      'cq:status cq:occurred',
    ],
  ],
  [
    'visit',
    'cq:Visit',
    [
      'cq:dateBasis cq:stated',
      'cq:dateEvidence article/story#char=63,73',
      'cq:destination state/FI',
      'cq:earliest "2024-06-01"^^xsd:date',
      'cq:end "2025-03-04"^^xsd:date',
      'cq:host person/FI/juho-salo',
      'cq:latest "2025-03-04"^^xsd:date',
      'cq:start "2024-06"^^xsd:gYearMonth',
      'cq:status cq:planned',
      'cq:visitor office/NO/foreign-minister',
    ],
  ],
  [
    'treaty',
    'cq:Treaty',
    [
      'cq:dateBasis cq:stated',
      'cq:earliest "2024-06-01"^^xsd:date',
      'cq:latest "2024-06-30"^^xsd:date',
      'cq:name "border treaty"',
      'cq:party state/FI',
      'cq:party state/NO',
      'cq:signed "2024-06"^^xsd:gYearMonth',
      'cq:status cq:proposed',
    ],
  ],
  [
    'statement',
    'cq:Statement',
    [
      'cq:addressee state/FI',
      'cq:content "Ada Berg met Juho Salo"',
      'cq:mode cq:indirect',
      'cq:speaker person/NO/ada-berg',
      'cq:speechAct cq:assert',
      'cq:status cq:occurred',
    ],
  ],
];

describe('a fact of each kind', () => {
  test.each(own)('%s', (kind, type, expected) => {
    const quads = map([facts[kind] as Fact]);
    const [iri = ''] = instances(quads, type);
    const every = [
      'cq:assertedIn article/story',
      'cq:confidence "0.9"^^xsd:decimal',
      'cq:evidence article/story#char=40,62',
      'cq:quote article/story#char=40,62',
      'cq:rule "test.rule"',
      `rdf:type ${type}`,
    ];
    expect(said(quads, iri)).toEqual([...expected, ...every].sort());
  });
});

describe('the article', () => {
  test('says what it is, and which text its offsets count in', () => {
    const told = said(map([]), 'article/story').filter((line) => !line.startsWith('cq:textSketch "'));
    expect(told).toEqual([
      'cq:identifier "story"',
      'cq:language "en"',
      'cq:published "2025-03-04"^^xsd:date',
      'cq:publisher organization/nna',
      'cq:sha256 "bebc71e783485bb1372d121532ff33bb3feaa5cb1036e5afffd6203f1960ea08"',
      'nif:beginIndex "0"^^xsd:nonNegativeInteger',
      'nif:endIndex "95"^^xsd:nonNegativeInteger',
      'rdf:type cq:Article',
      'rdf:type nif:Context',
    ]);
  });

  const urls: [url: string, kept: boolean][] = [
    ['https://example.org/a?b=c#d', true],
    ['http://example.org/%20', true],
    ['https://example.org/a b', false],
    ['https://example.org/> <http://evil.example/p> <http://evil.example/o', false],
    ['https://example.org/\n', false],
    ['https://example.org/"', false],
    ['javascript:alert(1)', false],
    ['//example.org/', false],
    ['https://', false],
    ['', false],
  ];
  test.each(urls)('with the address %j: kept %s', (url, kept) => {
    const quads = map([], { url });
    expect(said(quads, 'article/story').some((line) => line.startsWith('cq:url'))).toBe(kept);
  });
});

describe('words', () => {
  test('are a NIF string with its offsets, and their sentence another', () => {
    const quads = map([facts.statement as Fact]);
    expect(said(quads, 'article/story#char=40,62')).toEqual([
      'nif:anchorOf "Ada Berg met Juho Salo"',
      'nif:beginIndex "40"^^xsd:nonNegativeInteger',
      'nif:endIndex "62"^^xsd:nonNegativeInteger',
      'nif:referenceContext article/story',
      'nif:sentence article/story#char=23,95',
      'rdf:type cq:Evidence',
      'rdf:type nif:RFC5147String',
    ]);
    expect(said(quads, 'article/story#char=23,95')).toContain('rdf:type nif:Sentence');
    expect(said(quads, 'article/story#char=23,95')).not.toContain('rdf:type cq:Evidence');
  });
});

test('an attribution is a chain from the source nearest to the event to the publisher', () => {
  const quads = map([
    {
      ...(facts.statement as Fact),
      attribution: [
        { source: post, role: 'cited', evidence: evidence('the Daily Post said') },
        { source: agency, role: 'publisher' },
      ],
    },
  ]);
  const [statement = ''] = instances(quads, 'cq:Statement');
  expect(said(quads, statement)).toContain(`cq:attribution ${statement}/attribution/1`);
  expect(said(quads, `${statement}/attribution/1`)).toEqual([
    'cq:evidence article/story#char=75,94',
    'cq:hop "1"^^xsd:integer',
    `cq:relayedBy ${statement}/attribution/2`,
    'cq:role cq:cited',
    'cq:source organization/daily-post',
    'rdf:type cq:Attribution',
  ]);
  expect(said(quads, `${statement}/attribution/2`)).toEqual([
    'cq:hop "2"^^xsd:integer',
    'cq:role cq:publishing',
    'cq:source organization/nna',
    'rdf:type cq:Attribution',
  ]);
});
