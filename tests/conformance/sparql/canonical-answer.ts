import { readFileSync } from 'node:fs';
import { Store } from 'oxigraph';
import { canonize } from 'rdf-canonize';
import { load } from './read-tests.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RS = 'http://www.w3.org/2001/sw/DataAccess/tests/result-set#';

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}
type Rows = ReadonlyMap<string, Term>[];
interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

/** What a store answers, in a form in which equal answers are equal texts, whatever their order and blank nodes. */
export async function answer(store: Store, text: string, base: string): Promise<string> {
  const found = store.query(text, { base_iri: base }) as unknown as boolean | Rows | Triple[];
  if (!Array.isArray(found)) return String(found);
  const [first] = found;
  return first === undefined || first instanceof Map
    ? canonicalRows(found as Rows)
    : canonicalGraph(found as Triple[]);
}

/** The answer that a test expects, in the same form. */
export async function expectedAnswer(url: string): Promise<string> {
  if (url.endsWith('.srx')) return readXml(readFileSync(new URL(url), 'utf8'));
  if (url.endsWith('.srj')) return readJson(readFileSync(new URL(url), 'utf8'));
  const store = new Store();
  load(store, url, false);
  const boolean = store.query(`SELECT ?b { ?x <${RS}boolean> ?b }`) as unknown as Rows;
  if (boolean[0]) return boolean[0].get('b')?.value ?? '';
  if (store.query(`ASK { ?x a <${RS}ResultSet> }`) || store.query(`ASK { ?x <${RS}resultVariable> ?v }`))
    return readResultSet(store);
  return canonicalGraph(store.match() as unknown as Triple[]);
}

function readResultSet(store: Store): Promise<string> {
  const solutions = store.query(
    `SELECT ?s ?name ?value { ?x <${RS}solution> ?s OPTIONAL { ?s <${RS}binding> ?b . ?b <${RS}variable> ?name ; <${RS}value> ?value } }`,
  ) as unknown as Rows;
  const rows = new Map<string, Map<string, Term>>();
  for (const solution of solutions) {
    const key = solution.get('s')?.value ?? '';
    const row = rows.get(key) ?? new Map<string, Term>();
    rows.set(key, row);
    const [name, value] = [solution.get('name'), solution.get('value')];
    if (name && value) row.set(name.value, value);
  }
  return canonicalRows([...rows.values()]);
}

function readJson(text: string): Promise<string> | string {
  const parsed = JSON.parse(text) as {
    boolean?: boolean;
    results?: {
      bindings: Record<string, { type: string; value: string; datatype?: string; 'xml:lang'?: string }>[];
    };
  };
  if (parsed.boolean !== undefined) return String(parsed.boolean);
  const rows = (parsed.results?.bindings ?? []).map((row) => {
    const cells = Object.entries(row).map(([name, cell]): [string, Term] => [
      name,
      makeTerm(cell.type, cell.value, cell['xml:lang'], cell.datatype),
    ]);
    return new Map(cells);
  });
  return canonicalRows(rows);
}

function readXml(text: string): Promise<string> | string {
  const boolean = /<boolean>\s*(\w+)\s*<\/boolean>/u.exec(text)?.[1];
  if (boolean) return boolean;
  const rows = [...text.matchAll(/<result(?:\s[^>]*)?>(.*?)<\/result>|<result\s*\/>/gsu)].map(
    ([, body = '']) => {
      const cells = body.matchAll(
        /<binding\s+name\s*=\s*["']([^"']*)["']\s*>\s*<(\w+)([^>]*?)(?:\/>|>(.*?)<\/\2>)\s*<\/binding>/gsu,
      );
      return new Map(
        [...cells].map(([, name = '', kind = '', attributes = '', value = '']): [string, Term] => {
          const attribute = (key: string): string | undefined =>
            new RegExp(`${key}\\s*=\\s*["']([^"']*)["']`, 'u').exec(attributes)?.[1];
          return [name, makeTerm(kind, decodeEntities(value), attribute('xml:lang'), attribute('datatype'))];
        }),
      );
    },
  );
  return canonicalRows(rows);
}

function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#x([\da-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/gu, '&');
}

function makeTerm(kind: string, value: string, language = '', datatype = `${XSD}string`): Term {
  if (kind === 'uri') return { termType: 'NamedNode', value };
  if (kind === 'bnode') return { termType: 'BlankNode', value };
  return { termType: 'Literal', value, language, datatype: { value: datatype } };
}

/** A row is a blank node with its number: rows without blank nodes of their own are a text each. */
async function canonicalRows(rows: Rows): Promise<string> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cells = [...row].map(([name, term]) => `<urn:variable:${name}> ${show(term)}`).sort();
    const key = cells.map((cell) => `@ ${cell} .\n`).join('');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const texts = [...counts].map(([key, count]) => `@ <urn:count> "${count}" .\n${key}`);
  const plain = texts.filter((text) => !text.includes(' _:b'));
  const blank = texts
    .filter((text) => text.includes(' _:b'))
    .map((text, i) => text.replaceAll('@ <', `_:row${i} <`));
  return plain.sort().join('') + (blank.length > 0 ? await canonical(blank.join('')) : '');
}

function canonicalGraph(triples: readonly Triple[]): Promise<string> {
  return canonical(
    triples
      .map(({ subject, predicate, object }) => `${show(subject)} ${show(predicate)} ${show(object)} .\n`)
      .join(''),
  );
}

/** Many blank nodes of one shape have no quick canonical form; then they count as one and the same. */
async function canonical(nquads: string): Promise<string> {
  try {
    return await canonize(nquads, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' });
  } catch {
    return nquads.replace(/_:\w+/gu, '_:any').split('\n').sort().join('\n');
  }
}

/** Numbers by their value: the engine rewrites their texts. */
function show({ termType, value, language, datatype }: Term): string {
  if (termType === 'NamedNode') return `<${value}>`;
  if (termType === 'BlankNode') return `_:b${value.replace(/\W/gu, '_')}`;
  if (language) return `${JSON.stringify(value)}@${language.toLowerCase()}`;
  const type = datatype?.value ?? `${XSD}string`;
  const number =
    /#(?:integer|decimal|double|float|int|long|short|byte)$/u.test(type) && value.trim() !== ''
      ? Number(value)
      : Number.NaN;
  return `${JSON.stringify(Number.isNaN(number) ? value : String(number))}^^<${type}>`;
}
