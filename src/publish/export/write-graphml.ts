import { escapeHtml } from '../../escape-html.ts';
import { fullName, type MeetingNetwork } from './meeting-network.ts';

type Attribute = readonly [name: string, type: 'string' | 'int'];

const NODE: readonly Attribute[] = [
  ['label', 'string'],
  ['kind', 'string'],
  ['code', 'string'],
  ['detail', 'string'],
];
const EDGE: readonly Attribute[] = [
  ['weight', 'int'],
  ['reports', 'int'],
  ['first', 'string'],
  ['last', 'string'],
];

/** Characters that XML 1.0 cannot hold, escaped or not. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Who met whom as GraphML, which Gephi, Cytoscape, yEd and networkx read: an undirected graph, a meeting a unit of weight. */
export function* writeGraphml({ things, encounters }: MeetingNetwork): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declare('node', NODE)}${declare('edge', EDGE)}  <graph id="met" edgedefault="undirected">
`;
  for (const thing of things) {
    const { iri, kind, code, detail } = thing;
    yield `    <node id="${text(iri)}">${data(NODE, { label: fullName(thing), kind, code, detail: detail || undefined })}</node>\n`;
  }
  for (const { a, b, meetings, reports, first, last } of encounters) {
    const values = data(EDGE, { weight: meetings, reports, first, last });
    yield `    <edge source="${text(a.iri)}" target="${text(b.iri)}">${values}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function declare(of: 'node' | 'edge', attributes: readonly Attribute[]): string {
  const keys = attributes.map(
    ([name, type]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
  );
  return keys.join('');
}

function data(
  attributes: readonly Attribute[],
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  const told = attributes.flatMap(([name]) => {
    const value = values[name];
    return value === undefined ? [] : [`<data key="${name}">${text(String(value))}</data>`];
  });
  return told.join('');
}

const text = (value: string): string => escapeHtml(value.replace(NO_XML, '\ufffd'));
