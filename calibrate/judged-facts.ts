import { readFileSync } from 'node:fs';
import {
  checkFound,
  type createStages,
  evaluate,
  parseGold,
  parseTexts,
  readStateWords,
  recordFacts,
  SEEDS,
  splitLines,
} from '../src/index.ts';
import type { Extraction } from '../src/model/extraction.ts';
import { modelOf } from '../src/model/weights.ts';
import { readArticles } from '../src/read/read-articles.ts';
import { createFeatureReader } from '../src/weigh/read-features.ts';
import type { Example } from './fit-weights.ts';

/** A fact of a known article that a reader judged. */
export interface JudgedFact extends Example {
  /** The name of the model that weighs it. */
  readonly model: string;
  readonly article: string;
}

export interface Judged {
  readonly facts: readonly JudgedFact[];
  /** What would have been found of meetings if no frame read them: how actors and words stand together there. */
  readonly unframed: readonly JudgedFact[];
  /** Facts of the gold that were not found. */
  readonly missed: number;
}

interface FoundFact extends Omit<JudgedFact, 'right'> {
  readonly record: ReturnType<typeof recordFacts>[number];
}

const TOGETHER = /told-together$/;
/** The feature of what a frame reads too: by it alone such a fact is likelier right than one that no frame reads. */
const READ = 'read:by a frame';

type Stages = ReturnType<typeof createStages>;

/** What tells one record of an article from another. */
const keyOf = (record: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([
    record.article,
    record.type,
    record.rule,
    record.quote,
    record.content,
    record.name,
    record.office,
  ]);

interface FindOptions {
  /** Whether an article is wanted, by its id. */
  readonly wanted?: (id: string) => boolean;
  /** With the meetings that frames read. */
  readonly framed?: boolean;
}

const withoutFrames = (extraction: Extraction): Extraction => ({
  ...extraction,
  candidates: extraction.candidates.filter((each) => each.kind !== 'meeting' || each.together !== undefined),
});

async function findFacts(
  articles: string,
  { annotate, extract, resolve }: Stages,
  { wanted = () => true, framed = true }: FindOptions = {},
): Promise<FoundFact[]> {
  const found: FoundFact[] = [];
  for await (const result of readArticles([articles], { format: 'jsonl' })) {
    if (!('article' in result) || !wanted(result.article.id)) continue;
    const annotated = annotate(result.article);
    const readFeatures = createFeatureReader(annotated);
    const extraction = extract(annotated);
    for (const fact of resolve(annotated, framed ? extraction : withoutFrames(extraction))) {
      const [record] = recordFacts(result.article, [fact]);
      if (!record) continue;
      const features = readFeatures(fact);
      found.push({ model: modelOf(fact), article: result.article.id, features, record });
    }
  }
  return found;
}

/** The facts found in articles whose facts were annotated: right where the gold, or an optional record of it, matches. */
export async function judgeByGold(gold: string, articles: string, stages: Stages): Promise<Judged> {
  const found = await findFacts(articles, stages);
  const alone = await findFacts(articles, stages, { framed: false });
  const read = (file: string) => splitLines(file, readFileSync(file, 'utf8'));
  const stateWords = await readStateWords(new URL('evaluation/state-words.yaml', SEEDS));
  const judge = (facts: readonly FoundFact[]): { facts: JudgedFact[]; missed: number } => {
    const records = checkFound(facts.map(({ record }) => record));
    const { kinds } = evaluate(parseGold(read(gold)), records, parseTexts(read(articles)), stateWords);
    const scores = Object.values(kinds);
    const wrong = new Set(scores.flatMap(({ spuriousRecords }) => spuriousRecords.map(keyOf)));
    return {
      facts: facts.map(({ record, ...fact }) => ({ ...fact, right: wrong.has(keyOf(record)) ? 0 : 1 })),
      missed: scores.reduce((sum, { missed }) => sum + missed, 0),
    };
  };
  const { facts, missed } = judge(found);
  const known = new Set(found.map(({ record }) => keyOf(record)));
  const others = alone.filter(
    ({ record }) => !known.has(keyOf(record)) && TOGETHER.test(String(record.rule)),
  );
  const officials = alone.filter(({ record }) => record.type === 'official');
  const unframed = judge([...others, ...officials]).facts.filter(({ model }) => TOGETHER.test(model));
  return {
    facts,
    missed,
    unframed: unframed.map((each) => ({ ...each, features: [...each.features, READ] })),
  };
}

/** Right as far as a reader's verdict says. */
const VERDICTS: Readonly<Record<string, number>> = { right: 1, part: 0.5, out: 0, wrong: 0 };

interface Verdict {
  /** `meeting-3`: the kind, and a number. */
  readonly n: string;
  readonly article: string;
  readonly verdict: string;
  readonly fact: Readonly<Record<string, unknown>>;
}

/** The facts that a reader gave a verdict on and that are still found with the same fields. */
export async function judgeByVerdicts(verdicts: string, articles: string, stages: Stages): Promise<Judged> {
  const judged = new Map<string, Verdict[]>();
  const ids = new Set<string>();
  for (const { text } of splitLines(verdicts, readFileSync(verdicts, 'utf8'))) {
    const verdict: Verdict = JSON.parse(text);
    ids.add(verdict.article);
    const place = `${verdict.article} ${verdict.n.split('-')[0]}`;
    judged.set(place, [...(judged.get(place) ?? []), verdict]);
  }
  const facts = (await findFacts(articles, stages, { wanted: (id) => ids.has(id) })).flatMap(
    ({ record, ...fact }) => {
      const verdict = judged
        .get(`${record.article} ${record.type}`)
        ?.find((each) => agrees(each.fact, record));
      return verdict ? [{ ...fact, right: VERDICTS[verdict.verdict] ?? 0 }] : [];
    },
  );
  return { facts, unframed: [], missed: 0 };
}

const agrees = (fact: Verdict['fact'], record: FoundFact['record']): boolean =>
  Object.entries(fact).every(([field, value]) => JSON.stringify(value) === JSON.stringify(record[field]));
