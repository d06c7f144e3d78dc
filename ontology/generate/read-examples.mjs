import { existsSync, readFileSync } from 'node:fs';
import { Parser } from 'n3';
import { shorten } from './shorten.mjs';

const BASE = 'https://w3id.org/communique/id/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Where examples come from, best first. */
const GRAPHS = [
  { path: '../../output/seed/graph.trig', from: 'the seed article' },
  { path: '../../tests/samples/graph.nq', from: 'an invented article' },
];

/** A function that gives an example of a class, as Turtle with relative IRIs, and where it comes from. */
export function readExamples() {
  const graphs = GRAPHS.map(({ path, from }) => ({ from, quads: read(new URL(path, import.meta.url)) }));
  return (type) => {
    for (const { from, quads } of graphs) {
      const subject = choose(quads, type);
      if (subject) return { from, turtle: write(subject, quads) };
    }
    return undefined;
  };
}

function read(url) {
  if (!existsSync(url)) return [];
  return new Parser({ format: url.pathname.endsWith('.nq') ? 'N-Quads' : 'TriG' }).parse(readFileSync(url, 'utf8'));
}

/** The instance with most to show; of several the one with the shortest words, then the first by its IRI. */
function choose(quads, type) {
  const instances = quads.filter(({ predicate, object }) => predicate.value === TYPE && object.value === type);
  const ranked = instances.map(({ subject, graph }) => {
    const own = quads.filter((q) => q.subject.equals(subject) && q.graph.equals(graph));
    const properties = new Set(own.map(({ predicate }) => predicate.value)).size;
    const length = own.reduce((sum, { object }) => sum + object.value.length, 0);
    return { subject, graph, properties, length };
  });
  ranked.sort(
    (a, b) => b.properties - a.properties || a.length - b.length || (a.subject.value < b.subject.value ? -1 : 1),
  );
  return ranked[0];
}

function write({ subject, graph }, quads) {
  const own = quads.filter((q) => q.subject.equals(subject) && q.graph.equals(graph));
  const byPredicate = new Map();
  for (const { predicate, object } of own) {
    byPredicate.set(predicate.value, [...(byPredicate.get(predicate.value) ?? []), writeTerm(object)]);
  }
  const rows = [...byPredicate]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([predicate, objects]) => {
      const name = predicate === TYPE ? 'a' : shorten(predicate);
      return `${name} ${objects.sort().join(' ,\n        ')}`;
    });
  return `${writeTerm(subject)} ${rows.join(' ;\n    ')} .\n`;
}

const rank = (predicate) => (predicate === TYPE ? 0 : predicate.endsWith('#label') ? 1 : 2);

function writeTerm(term) {
  if (term.termType !== 'Literal') {
    if (term.value.startsWith(BASE)) return `<${term.value.slice(BASE.length)}>`;
    const short = shorten(term.value);
    return short === term.value ? `<${term.value}>` : short;
  }
  const { value, datatype } = term;
  if ([`${XSD}integer`, `${XSD}boolean`].includes(datatype.value)) return value;
  if (datatype.value === `${XSD}decimal` && value.includes('.')) return value;
  const text = JSON.stringify(value);
  return datatype.value === `${XSD}string` ? text : `${text}^^${shorten(datatype.value)}`;
}
