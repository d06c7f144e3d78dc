import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph } from '../../../../src/query/graph-store.ts';
import { type Names, readNames } from '../../../../src/query/names/read-names.ts';
import type { NameKind } from '../../../../src/query/names/resolution.ts';
import { resolveName } from '../../../../src/query/names/resolve-name.ts';
import { readGazetteer } from '../../../../src/read/read-gazetteer.ts';
import { sampleGraph } from '../../../samples/sample-graph.ts';

let names: Names;
beforeAll(async () => {
  const gazetteer = readGazetteer(new URL('../../../../seeds/', import.meta.url));
  names = await readNames(await openGraph(fileURLToPath(sampleGraph)), gazetteer);
});
afterAll(() => names.store.close());

/** What is expected: one label, several labels in order, or no label and the suggestions after "?". */
const cases: [text: string, kind: NameKind, expected: string][] = [
  ['Sergei Lavrov', 'person', 'Sergei Lavrov'],
  ['lavrov', 'person', 'Sergei Lavrov'],
  ['Lavrov', 'party', 'Sergei Lavrov'],
  ['Kim Jong-un', 'person', 'Kim Jong Un'],
  ['Kim', 'person', 'Kim Jong Un | Kim Yo Jong'],
  ['Ivanov', 'person', 'Igor Ivanov | Sergei Ivanov'],
  ['Erdogan', 'person', 'Recep Tayyip Erdoğan'],
  ['Szijjarto', 'person', 'Péter Szijjártó'],
  ['Antonio Guterres', 'party', 'António Guterres'],
  ['Igor Lavrov', 'person', '? Sergei Lavrov'],
  ['Lavrow', 'person', '? Sergei Lavrov'],
  ['Qwertyuiop', 'person', '?'],
  ['', 'person', '?'],
  ['Zelen', 'person', 'Volodymyr Zelenskyy'],
  ['Russia', 'party', 'Russia'],
  ['Russian Federation', 'state', 'Russia'],
  ['RU', 'state', 'Russia'],
  ['DPRK', 'state', 'North Korea'],
  ['the North Koreans', 'state', 'North Korea'],
  ['U.S.', 'state', 'United States'],
  ['Türkiye', 'state', 'Turkey'],
  ['Turkiye', 'party', 'Turkey'],
  ['the Kremlin', 'state', 'Russia'],
  ['Moscow', 'place', 'Moscow'],
  ['Moscow', 'party', 'Russia'],
  ['Germany', 'state', '?'],
  ['Rusia', 'state', '? Russia'],
  ['European Union', 'organization', 'EU'],
  ['United Nations', 'party', 'UN'],
  ['foreign ministry', 'party', 'Turkish Foreign Ministry'],
  ['Russian foreign minister', 'office', 'Foreign Minister'],
  ["Russia's foreign minister", 'office', 'Foreign Minister'],
  ['foreign minister of China', 'party', 'Foreign Minister'],
  ['US Secretary of State', 'office', 'Secretary of State'],
  ['NATO secretary general', 'office', 'Secretary General'],
  ['Korean Central News Agency', 'agency', 'KCNA'],
  ['ITAR-TASS', 'agency', 'TASS'],
  ['EU', 'agency', '?'],
];

test.each(cases)('%s as %s', async (text, kind, expected) => {
  const found = await resolveName(names, text, kind);
  if (found.kind === 'one') expect(found.label).toBe(expected);
  else if (found.kind === 'many') {
    expect(found.candidates.map(({ label }) => label).join(' | ')).toBe(expected);
  } else expect(`? ${found.suggestions.join(', ')}`.trim()).toBe(expected);
});

test('candidates tell what sets them apart', async () => {
  expect(await resolveName(names, 'Ivanov', 'person')).toMatchObject({
    candidates: [
      { label: 'Igor Ivanov', detail: 'former Foreign Minister, Russia', facts: 2 },
      { label: 'Sergei Ivanov', detail: 'Defence Minister, Russia', facts: 2 },
    ],
  });
  const ministers = await resolveName(names, 'foreign minister', 'office');
  expect(ministers.kind === 'many' && ministers.candidates[0]).toMatchObject({ detail: 'Russia' });
});

test('an IRI names itself', async () => {
  const iri = 'https://w3id.org/communique/id/state/RU';
  expect(await resolveName(names, iri, 'state')).toMatchObject({ kind: 'one', iri });
  expect(await resolveName(names, `<${iri}>`, 'party')).toMatchObject({ kind: 'one', iri });
  expect(await resolveName(names, iri, 'person')).toMatchObject({ kind: 'none' });
});

test('without a gazetteer, the graph alone names', async () => {
  const bare = await readNames(names.store);
  expect(await resolveName(bare, 'North Korea', 'state')).toMatchObject({ label: 'North Korea' });
  expect(await resolveName(bare, 'Democratic Republic', 'state')).toMatchObject({ kind: 'none' });
});
