import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import type { Thing } from '../../../../src/publish/explorer/api-types.ts';
import type { MeetingNetwork } from '../../../../src/publish/export/meeting-network.ts';
import { writeGraphml } from '../../../../src/publish/export/write-graphml.ts';
import { writeMermaid } from '../../../../src/publish/export/write-mermaid.ts';

const person = (iri: string, label: string): Thing => ({ iri, path: '/', kind: 'person', label, detail: '' });

function networkOf(label: string): MeetingNetwork {
  const [a, b] = [person('urn:a', label), person('urn:b', 'Anna Laine')];
  return { things: [a, b], encounters: [{ a, b, meetings: 3, reports: 4, first: '2025-01-02' }] };
}

const names = [
  'Olav "Ola" Dahl',
  '</data><node id="x"/>',
  'A & B <b>',
  "O'Neil",
  ']]> -->',
  'end',
  'a"]\n  n9["b',
  'a#quot;b; c`d`',
  'שלום 王毅 🙂',
];

test.each(names)('GraphML holds %j as text', (name) => {
  const document = new DOMParser().parseFromString([...writeGraphml(networkOf(name))].join(''), 'text/xml');
  const nodes = [...document.querySelectorAll('node')];
  expect(nodes.length).toBe(2);
  expect(nodes[0]?.querySelector('data')?.textContent).toBe(name);
});

test('GraphML has no characters that XML cannot hold', () => {
  const text = [...writeGraphml(networkOf('a\u0000b\u0008c\ud800d\ufffee'))].join('');
  expect(text).toContain('a\ufffdb\ufffdc\ufffdd\ufffde');
});

test.each(names)('a flowchart has %j in one label on one line', (name) => {
  const lines = [...writeMermaid(networkOf(name))].join('').trimEnd().split('\n');
  expect(lines.length).toBe(4);
  // Between the quotation marks nothing is left that ends a label, opens a tag or begins an entity of its own.
  expect(lines[1]).toMatch(/^ {2}n0\("(?:[^"#&<>`;\\]|#\d+;)*"\)$/u);
  expect(lines[3]).toBe('  n0 ---|"3"| n1');
});

test('an office is told with whose it is', () => {
  const office: Thing = { ...person('urn:o', 'president'), kind: 'office', detail: 'Mexico' };
  const text = [...writeMermaid({ things: [office], encounters: [] })].join('');
  expect(text).toContain('"president, Mexico"');
});
