import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openGraph } from '../../../src/query/graph-store.ts';
import { renderChanges } from '../../../src/query/render-changes.ts';
import { type Change, whatChanged } from '../../../src/query/what-changed.ts';
import { makeFolder } from '../../make-folder.ts';

const folder = makeFolder();

const article = (id: string, quote: string): string => `<urn:${id}> {
  <urn:${id}> a cq:Article ; cq:identifier "${id}" .
  <urn:${id}/fact> a cq:Meeting ; cq:status cq:planned ; cq:quote <urn:${id}/quote> .
  <urn:${id}/quote> nif:anchorOf "${quote}" .
}`;
const step = (name: string, stage: string, day: string, id: string): string => `
  <urn:happening> cq:step <urn:${name}> .
  <urn:${name}> a cq:Step ; cq:reason "told" ; cq:stage cq:${stage} ; cq:firstReported "${day}"^^xsd:date ; cq:toldBy <urn:${id}/fact> .`;

const graph = `PREFIX cq: <https://w3id.org/communique/ontology#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
${article('a', 'Storm is to meet Salo')}
${article('b', 'Storm put off the meeting')}
${article('c', 'Storm met Salo')}
<urn:derived> {
  ${step('one', 'planned', '2025-06-01', 'a')}
  ${step('two', 'postponed', '2025-06-05', 'b')}
  ${step('three', 'occurred', '2025-06-20', 'c')}
  <urn:disagreement> a cq:Disagreement ; cq:reason "told" ; cq:nature cq:worldChanged ; cq:property cq:status ;
    cq:firstReported "2025-06-05"^^xsd:date ; cq:against <urn:a/fact> ; cq:toldBy <urn:b/fact> .
}`;
const file = join(folder, 'graph.trig');
writeFileSync(file, graph);

async function changesSince(day: string): Promise<readonly Change[]> {
  const store = await openGraph(file);
  try {
    return await whatChanged(store, day);
  } finally {
    await store.close();
  }
}

test.each<[since: string, changes: readonly string[]]>([
  [
    '2025-06-01',
    ['2025-06-05 planned postponed', '2025-06-05 status worldChanged', '2025-06-20 postponed occurred'],
  ],
  ['2025-06-06', ['2025-06-20 postponed occurred']],
  ['2025-06-21', []],
])('since %s', async (since, expected) => {
  const changes = await changesSince(since);
  expect(changes.map(({ day, from, what }) => `${day} ${from} ${what}`)).toEqual(expected);
});

test('written for reading, with the words of both reports', async () => {
  const text = renderChanges(await changesSince('2025-06-01'));
  expect(text).toContain('2025-06-20  postponed → occurred\n            “Storm met Salo”  c\n');
  expect(text).toContain('world changed (outcome)');
  expect(text).toContain('before: “Storm is to meet Salo”');
});
