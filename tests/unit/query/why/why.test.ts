import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GraphStore } from '../../../../src/query/graph-store.ts';
import { openGraph } from '../../../../src/query/graph-store.ts';
import { renderExplanation } from '../../../../src/query/why/render-explanation.ts';
import { why } from '../../../../src/query/why/why.ts';

const ID = 'https://w3id.org/communique/id/';
let store: GraphStore;
beforeAll(async () => {
  store = await openGraph(fileURLToPath(new URL('../graph/graph.trig', import.meta.url)));
});
afterAll(() => store.close());

test('a fact, with everything behind it', async () => {
  const fact = await why(store, `<${ID}article/a1/meeting-1>`);
  expect(fact).toEqual({
    about: 'fact',
    iri: `${ID}article/a1/meeting-1`,
    type: 'Meeting',
    article: {
      iri: `${ID}article/a1`,
      id: 'a1',
      fields: [
        { name: 'headline', value: 'Envoys meet' },
        { name: 'identifier', value: 'a1' },
        { name: 'published', value: '2025-03-04' },
      ],
    },
    status: 'occurred',
    rule: 'meeting.hold-talks',
    confidence: 0.9,
    quote: { text: 'held talks with her Norwegian counterpart', start: 46, end: 90 },
    meant: [],
    evidence: [{ text: 'the border agreement', start: 100, end: 120 }],
    fields: [
      { name: 'date', value: '2025-03-03' },
      { name: 'earliest', value: '2025-03-03' },
      { name: 'latest', value: '2025-03-03' },
      { name: 'meetingKind', value: 'talks', iri: 'https://w3id.org/communique/ontology#talks' },
      { name: 'participant', value: 'Anna Laine', iri: `${ID}person/FI-anna-laine` },
      { name: 'participant', value: 'Olav Dahl', iri: `${ID}person/NO-olav-dahl` },
      { name: 'place', value: 'NO', iri: `${ID}state/NO` },
    ],
    attribution: [
      {
        hop: 1,
        source: 'STT',
        sourceIri: `${ID}organization/stt`,
        role: 'cited',
        evidence: { text: 'the STT reported', start: 121, end: 135 },
      },
      { hop: 2, source: 'NTB', sourceIri: `${ID}organization/ntb`, role: 'publishing' },
    ],
  });
  const text = renderExplanation(fact);
  expect(text).toContain('quote          “held talks with her Norwegian counterpart” [46–90]');
  expect(text).toContain('hop 1          STT, cited: “the STT reported” [121–135]');
});

test.each([
  ['person/FI-anna-laine', 'Person', 'Anna Laine', ['holder', 'visitor', 'participant', 'holder']],
  ['state/FI', 'State', 'Finland', ['participant', 'party', 'addressee', 'speaker']],
  ['place/oslo', 'Place', 'Oslo', ['place']],
  ['article/a2', 'Article', 'a2', ['assertedIn']],
])('%s and the facts about it', async (path, type, label, roles) => {
  const thing = await why(store, ID + path);
  expect(thing).toMatchObject({ about: 'thing', type, label });
  expect(thing.about === 'thing' && thing.facts.map(({ role }) => role).sort()).toEqual(roles.sort());
  expect(renderExplanation(thing)).toContain(label);
});

test.each([
  ['a slip', `${ID}article/a1/meeting-3`, `${ID}article/a1/meeting-1`],
  ['a term of the ontology, which is no resource of the graph', 'cq:Meeting', ''],
  ['no IRI at all', 'Anna Laine', ''],
])('%s is refused with the nearest that is there', async (_, iri, nearest) => {
  await expect(why(store, iri)).rejects.toMatchObject({
    code: 'unknown-iri',
    remedy: expect.stringContaining(nearest),
  });
});

test('an IRI that would break out of its brackets is refused', async () => {
  await expect(why(store, '<x:y> ?p ?o } #>')).rejects.toMatchObject({ code: 'bind' });
});

test('whom the words of the sentence mean', async () => {
  const built = await openGraph(fileURLToPath(new URL('../../../../output/seed/graph.nq', import.meta.url)));
  try {
    const { rows } = await built.select(
      'SELECT ?fact { ?fact a cq:Statement ; cq:quote ?quote . ?quote nif:sentence ?s . ?s nif:anchorOf ?words FILTER CONTAINS(?words, " he ") } LIMIT 1',
    );
    const told = renderExplanation(await why(built, rows[0]?.fact?.value ?? ''));
    expect(told).toMatch(/^ {2}means +“[Hh]e” \[\d+–\d+\]: Kim Jong Un$/m);
  } finally {
    await built.close();
  }
});
