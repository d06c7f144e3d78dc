import type { GraphStore } from '../query/graph-store.ts';
import { foldName } from '../query/names/fold-name.ts';
import type { GazetteerNames } from '../query/names/gazetteer-names.ts';
import type { NamedThing } from '../query/names/named-thing.ts';
import { type Names, readNames } from '../query/names/read-names.ts';
import { type Offices, readOffices } from './gather/office-holders.ts';
import type { Terminal } from './grammar/chart.ts';
import type { QuestionLexicon } from './grammar/load-grammar.ts';
import { openGrammar } from './grammar/shipped-grammar.ts';
import type { Labels } from './judge/to-items.ts';
import type { TextKnowledge } from './passages/find-text.ts';
import { indexSenses } from './passages/index-senses.ts';
import type { Senses } from './passages/question-terms.ts';
import { readArticleTexts } from './passages/read-articles.ts';
import { indexRegions, indexStates } from './passages/state-ways.ts';
import { indexTexts } from './passages/text-index.ts';
import type { Calendar } from './words/calendar.ts';
import { dateTerminals } from './words/find-dates.ts';
import { findNames, findTreaties, findUnknown } from './words/find-names.ts';
import { findQuoted, findTitles, findWords } from './words/find-words.ts';
import type { Treaty } from './words/mark.ts';
import { readNearWords } from './words/near-words.ts';

/** A graph made ready for questions. */
export interface Asker {
  readonly store: GraphStore;
  readonly lexicon: QuestionLexicon;
  readonly names: Names;
  readonly terminals: ReadonlyMap<string, Terminal>;
  readonly offices: Offices;
  readonly labels: Labels;
  readonly calendar: Calendar;
  /** The states of each part of the world, by their IRIs. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
  /** Words that tell the same. */
  readonly senses: Senses;
  /** What the articles say in their own words: read when it is first asked for. */
  readonly texts: () => Promise<TextKnowledge>;
}

const TREATIES = 'SELECT DISTINCT ?name { ?treaty a cq:Treaty ; cq:name ?name } ORDER BY ?name';
const YEARS = `SELECT ?year (MAX(?day) AS ?newest) {
  ?article a cq:Article ; cq:published ?day BIND (YEAR(?day) AS ?year)
} GROUP BY ?year ORDER BY DESC(?year)`;

/**
 * Reads the names, offices and treaties of a graph, once for many questions.
 *
 * @param gazetteer what states and organizations are called beside what the graph says
 * @param options `asOf`: the day on which questions are asked, `YYYY-MM-DD`; of the newest article where it is left out
 * @throws the classes of QueryError
 */
export async function prepareAsker(
  store: GraphStore,
  gazetteer?: GazetteerNames,
  { asOf }: { readonly asOf?: string | undefined } = {},
): Promise<Asker> {
  const lexicon = await openGrammar();
  const names = await readNames(store, gazetteer);
  const labels = labelThings(names);
  const sameAs = new Map(names.things.flatMap(({ iris }) => iris.map((iri) => [iri, iris] as const)));
  const offices = await readOffices(store, (iri) => sameAs.get(iri) ?? [iri]);
  const treaties = await readTreaties(store);
  const calendar = await readCalendar(store, asOf);
  const { vocabulary } = lexicon;
  const titled = names.things.filter(({ kind }) => kind === 'office');
  const others = names.things.filter(({ kind }) => kind !== 'office');
  const terminals = new Map<string, Terminal>([
    ...dateTerminals,
    ['NAME', findNames(others, vocabulary)],
    ['UNKNOWN', findUnknown(vocabulary)],
    ['TREATYNAME', findTreaties(treaties, foldName)],
    [
      'TITLE',
      findTitles(
        lexicon.titles,
        titled.map(({ label }) => foldName(label)),
      ),
    ],
    ['WORDS', findWords],
    ['QUOTED', findQuoted],
  ]);
  const senses = indexSenses(lexicon.senses, lexicon.phrasal);
  const texts = readOnce(async () => ({
    index: indexTexts(await readArticleTexts(store)),
    near: readNearWords(),
    senses,
    small: lexicon.small,
    stateWays: gazetteer ? indexStates(gazetteer) : new Map(),
    regionWays: gazetteer ? indexRegions(gazetteer, lexicon.regions) : new Map(),
    offices,
    states: new Set(names.things.filter(({ kind }) => kind === 'state').flatMap(namesOf)),
  }));
  const regions = new Map([...lexicon.regions].map(([name, codes]) => [name, statesOf(names, codes)]));
  return { store, lexicon, names, terminals, offices, labels, calendar, regions, senses, texts };
}

/** The states of a graph that have one of some codes. */
function statesOf({ things }: Names, codes: readonly string[]): readonly string[] {
  const folded = new Set(codes.map((code) => code.toLowerCase()));
  return things
    .filter(
      ({ kind, forms }) =>
        kind === 'state' && forms.some(({ use, text }) => use === 'code' && folded.has(text)),
    )
    .flatMap(({ iris }) => iris);
}

const namesOf = ({ label, forms }: NamedThing): string[] =>
  [label, ...forms.map(({ text }) => text)].map(foldName);

/** What is read when it is first asked for, once. */
function readOnce<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}

/** The day of asking, and the years that articles are of, with the next ones, of which they may tell too. */
async function readCalendar(store: GraphStore, asOf: string | undefined): Promise<Calendar> {
  const { rows } = await store.select(YEARS, { maxRows: Number.POSITIVE_INFINITY });
  const published = rows.flatMap(({ newest }) => (newest ? [newest.value.slice(0, 10)] : []));
  const years = published.map((day) => Number(day.slice(0, 4))).flatMap((year) => [year, year + 1]);
  return {
    asOf: asOf ?? published[0] ?? '',
    years: [...new Set(years)].sort((a, b) => b - a).map(String),
  };
}

async function readTreaties(store: GraphStore): Promise<Treaty[]> {
  const { rows } = await store.select(TREATIES, { maxRows: Number.POSITIVE_INFINITY });
  return rows.map(({ name }) => ({ kind: 'treaty', iris: [], label: name?.value ?? '' }));
}

/** An office is told with whom it serves. */
function labelThings({ things }: Names): Labels {
  const byIri = new Map(things.flatMap((thing) => thing.iris.map((iri) => [iri, thing] as const)));
  return {
    labelOf: (iri) => {
      const thing = byIri.get(iri);
      if (!thing) return iri;
      return thing.kind === 'office' ? `${thing.label}, ${thing.of.join(', ')}` : thing.label;
    },
    canonical: (iri) => byIri.get(iri)?.iris[0] ?? iri,
  };
}
