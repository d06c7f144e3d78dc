import { foldName } from '../../query/names/fold-name.ts';
import { type ProvedFacts, proveFacts } from '../answer-reading.ts';
import type { Asker } from '../asker.ts';
import { findByWords, findMentions } from '../gather/find-mentions.ts';
import type { Offices } from '../gather/office-holders.ts';
import type { ProvedFact } from '../judge/same-event.ts';
import { daysWithin, type Named, type Reading } from '../reading/reading.ts';
import { stemWord } from '../words/stem-word.ts';
import type { LooseReading } from './read-loosely.ts';
import { namedBy } from './read-loosely.ts';
import { type Asks, relax } from './relax.ts';
import { type Weighed, weighFacts } from './weigh-facts.ts';

/** The facts of one step that say the most of what is asked for. */
export interface Found extends Weighed {
  readonly reading: Reading;
  readonly asks: Asks;
  readonly proved: ProvedFacts;
}

/** Facts of a reading and, while none has all that is asked for, of what is left of it step by step; of some articles alone where they are given. */
export async function searchFacts(
  asker: Asker,
  loose: LooseReading,
  articles?: ReadonlySet<string>,
): Promise<readonly Found[]> {
  const { words, acts, excluded } = loose;
  const list = loose.list && namedBy(loose).length > 0;
  const known = { acts: asker.lexicon.acts, senses: asker.senses };
  const found: Found[] = [];
  const { store, offices } = asker;
  const beginnings = words.map((word) => stemWord(foldName(word)));
  const byWords = namedBy(loose).length === 0 && words.length > 0;
  const worded = byWords ? [await findByWords(store, beginnings)] : [];
  const met = new Map<Named, ReadonlySet<string>>();
  for (const { reading, asks } of relax(loose.reading)) {
    const sets = [...worded];
    for (const named of reading.mentions ?? []) {
      const mentions = met.get(named) ?? (await findMentions(store, named, offices));
      met.set(named, mentions);
      sets.push(mentions);
    }
    const narrowed = sets.length > 0 ? { ...reading, among: intersect(sets) } : reading;
    const proved = await proveFacts(asker, narrowed);
    const timed = asks === 'undated' ? toldIn(proved.facts, loose.reading.times) : proved.facts;
    const told = articles ? timed.filter(({ proof }) => articles.has(proof.article.iri)) : timed;
    const kept = withoutExcluded(told, excluded, offices);
    const weighed = weighFacts(kept, { words, list, asked: acts }, known, asker.labels);
    found.push({ ...weighed, reading: { ...narrowed, times: proved.reading.times }, asks, proved });
    if (weighed.facts.length > 0 && weighed.missing.length === 0) break;
  }
  return found;
}

/** Facts without a day that were told in the days asked for. */
function toldIn(facts: readonly ProvedFact[], times: Reading['times']): readonly ProvedFact[] {
  const intervals = times.flatMap((bound) => ('interval' in bound ? daysWithin(bound) : []));
  return facts.filter(
    ({ from, published = '' }) =>
      from === undefined && intervals.some((one) => one.from <= published && published <= one.to),
  );
}

function intersect([first = new Set(), ...more]: readonly ReadonlySet<string>[]): string[] {
  return [...first].filter((each) => more.every((set) => set.has(each))).sort();
}

/** "Who else but A", "besides the prime minister": A, and whoever holds that office, is no answer. */
function withoutExcluded(
  facts: readonly ProvedFact[],
  excluded: readonly Named[],
  { holdersOf }: Offices,
): readonly ProvedFact[] {
  const iris = new Set(
    excluded.flatMap((one) => {
      if (one.type === 'name') return one.matches.flatMap(({ thing }) => thing.iris);
      const { offices, terms } = holdersOf(one);
      return [...offices, ...terms.flatMap(({ holders }) => holders)];
    }),
  );
  if (iris.size === 0) return facts;
  return facts.flatMap((fact) => {
    const answers = fact.answers.filter(({ value }) => !iris.has(value));
    return answers.length > 0 || fact.answers.length === 0 ? [{ ...fact, answers }] : [];
  });
}
