import { groupBy } from '../../group-by.ts';
import { foldName } from '../../query/names/fold-name.ts';
import { localName } from '../../rdf/local-name.ts';
import type { AnswerItem, Proof } from '../answer.ts';
import type { Named, Reading } from '../reading/reading.ts';
import { groupEvents, type ProvedFact } from './same-event.ts';
import { countDays, tellContent, tellDate, tellFact } from './tell-fact.ts';

/** What a graph calls its resources, and which of them are one. */
export interface Labels {
  readonly labelOf: (iri: string) => string;
  readonly canonical: (iri: string) => string;
}

const PARTIES = ['participant', 'visitor', 'host', 'party', 'speaker', 'addressee', 'holder'];

export interface Items {
  readonly items: readonly AnswerItem[];
  /** Facts that fit, but of which what is asked for is not known. */
  readonly without: readonly ProvedFact[];
}

/** Facts as answers to what a reading asks for: one for each event, or for each thing, date or wording. */
export function toItems(reading: Reading, found: readonly ProvedFact[], labels: Labels): Items {
  if (reading.want === 'fact') return { items: tellEvents(reading, found, labels), without: [] };
  const facts = withoutNamed(reading, found);
  const pairs = facts.flatMap((fact) => valuesOf(reading, fact, labels).map((value) => ({ fact, ...value })));
  const items = [...groupBy(pairs, ({ key }) => key).values()].map((own): AnswerItem => {
    const [first] = own;
    const proved = own.map(({ fact }) => fact);
    return {
      value: first?.value ?? '',
      ...(first?.iri && { iri: first.iri }),
      proofs: proved.map((fact) => toProof(fact, labels)),
      ...(proved.every((fact) => isUncertain(reading, fact)) && { uncertain: true }),
    };
  });
  const known = new Set(pairs.map(({ fact }) => fact));
  const told = reading.want === 'place' ? items.filter(isTold) : [];
  if (told.length > 0) return { items: told, without: [] };
  return { items, without: facts.filter((fact) => !known.has(fact)) };
}

/** "Who said that A would meet B": neither of them is who is asked for. */
function withoutNamed({ mentions = [] }: Reading, facts: readonly ProvedFact[]): readonly ProvedFact[] {
  const named = new Set(
    mentions.flatMap((each) =>
      each.type === 'name'
        ? each.matches.flatMap(({ thing }) => (thing.kind === 'person' ? thing.iris : []))
        : [],
    ),
  );
  if (named.size === 0) return facts;
  return facts.flatMap((fact) => {
    const answers = fact.answers.filter(({ type, value }) => type !== 'uri' || !named.has(value));
    return answers.length > 0 || fact.answers.length === 0 ? [{ ...fact, answers }] : [];
  });
}

/** A place that the sentence itself names is surer than one that the article tells elsewhere. */
function isTold({ value, proofs }: AnswerItem): boolean {
  const [word = ''] = foldName(value).split(' ');
  return proofs.some(({ sentence }) => ` ${foldName(sentence)} `.includes(` ${word} `));
}

/** One answer an event, with the facts that tell of it. */
export function tellEvents(
  reading: Reading,
  facts: readonly ProvedFact[],
  labels: Labels,
): readonly AnswerItem[] {
  return groupEvents(facts, labels.canonical).map((group): AnswerItem => {
    const first = fullest(group);
    return {
      value: first ? tellFact(first, labels.labelOf) : '',
      ...(first && { iri: first.fact }),
      proofs: group.map((fact) => toProof(fact, labels)),
      ...(group.every((fact) => isUncertain(reading, fact)) && { uncertain: true }),
    };
  });
}

/** The fact of which most is known. */
function fullest(group: readonly ProvedFact[]): ProvedFact | undefined {
  return [...group].sort((a, b) => b.proof.fields.size - a.proof.fields.size)[0];
}

interface Value {
  readonly key: string;
  readonly value: string;
  readonly iri?: string;
}

function valuesOf(reading: Reading, fact: ProvedFact, { labelOf, canonical }: Labels): Value[] {
  const { want } = reading;
  const { fields } = fact.proof;
  if (want === 'length') {
    const days = countDays(fields);
    return days === undefined ? [] : [plain(days === 1 ? '1 day' : `${days} days`)];
  }
  if (want === 'date') {
    const date = fields.has('asOf') || fields.has('content') ? undefined : tellDate(fields);
    return date ? [plain(date)] : fact.answers.map(({ value }) => plain(value));
  }
  const former = want === 'office' && fields.get('former')?.[0] === 'true' ? 'former ' : '';
  return fact.answers.map(({ type, value }) => {
    if (type !== 'uri' && want === 'content') {
      const by = isByOne(reading) ? '' : (fields.get('speaker') ?? []).map(labelOf).join(', ');
      return plain(`${by}${by && ': '}${tellContent(fields, value)}`);
    }
    if (type !== 'uri') return plain(value);
    if (want === 'status') return { ...plain(localName(value)), iri: value };
    const iri = canonical(value);
    return { key: `${former}${iri}`, value: `${former}${labelOf(iri)}`, iri };
  });
}

/** What one person said is asked for by their name: of a state or an office the words do not tell whose they are. */
function isByOne({ parts }: Reading): boolean {
  const speakers = parts.flatMap(({ role, named }) => (role === 'speaker' ? named : []));
  const isPerson = (one: Named): boolean =>
    one.type === 'name' && one.matches.every(({ thing }) => thing.kind === 'person');
  return speakers.length === 1 && speakers.every(isPerson);
}

function plain(value: string): Value {
  return { key: value, value };
}

export function toProof({ fact, status, proof, published }: ProvedFact, { labelOf }: Labels): Proof {
  const { sentence, quote, start, end, article, sources, fields } = proof;
  const date = tellDate(fields);
  return {
    fact,
    status,
    ...(date && { date }),
    ...(published && { published: published.slice(0, 10) }),
    sentence,
    quote,
    start,
    end,
    article,
    attribution: sources.map(labelOf),
    parties: PARTIES.flatMap((property) => fields.get(property) ?? []),
  };
}

/** Its date is known by the month or year alone, which reaches past the days asked for. */
function isUncertain({ times }: Reading, { from, to, proof }: ProvedFact): boolean {
  const date = tellDate(proof.fields) ?? '';
  if (!from || !to || date === '' || date.length >= 10) return false;
  return times.some(
    (bound) =>
      'interval' in bound &&
      bound.relation === 'within' &&
      [bound.interval, ...(bound.others ?? [])].every((days) => from < days.from || to > days.to),
  );
}
