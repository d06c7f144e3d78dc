import { foldName } from '../../query/names/fold-name.ts';
import { localName } from '../../rdf/local-name.ts';
import type { QuestionLexicon } from '../grammar/load-grammar.ts';
import type { ProvedFact } from '../judge/same-event.ts';
import type { Labels } from '../judge/to-items.ts';
import type { Senses } from '../passages/question-terms.ts';
import { keysOf } from '../passages/word-keys.ts';
import { stemWord } from '../words/stem-word.ts';
import { tellsAct } from './tells-act.ts';

export interface Weighed {
  /** Those with the most of the words. */
  readonly facts: readonly ProvedFact[];
  /** Words that none of them has. */
  readonly missing: readonly string[];
}

/** What a fact must say beside what its query asked for. */
export interface Weights {
  readonly words: readonly string[];
  /** Acts of speech, any of them; none where facts may be of all. */
  readonly asked: readonly string[];
  /** All there is is asked for: where no fact has all words, those that have fewer may be meant too. */
  readonly list?: boolean;
}

/** By what words facts tell acts and tell what is asked for otherwise. */
export interface WordKnowledge {
  readonly acts: QuestionLexicon['acts'];
  readonly senses: Senses;
}

/** Keeps the facts that say most of what is asked for: an act of speech first, then the most words. */
export function weighFacts(
  facts: readonly ProvedFact[],
  { words, asked, list = false }: Weights,
  { acts, senses }: WordKnowledge,
  { labelOf }: Labels,
): Weighed {
  const isOfAny = new Set(asked.flatMap((act) => pickAct(facts, act, acts)));
  const acted = asked.length === 0 ? facts : facts.filter((fact) => isOfAny.has(fact));
  const pool = acted.length > 0 ? acted : facts;
  const lost = acted.length === 0 ? [...asked] : [];
  const scored = pool.map((fact) => {
    const text = textOf(fact, labelOf);
    return { fact, found: words.filter((word) => hasWord(text, word, senses)) };
  });
  const most = Math.max(0, ...scored.map(({ found }) => found.length));
  const best = scored.filter(({ found }) => found.length === most);
  const found = new Set(best[0]?.found);
  const missing = [...lost, ...words.filter((word) => !found.has(word))];
  const near = lost.length === 0 && asked.length > 0 ? scored : scored.filter((one) => one.found.length > 0);
  const told = list && missing.length > 0 && near.length > 0 ? near : best;
  return { facts: told.map(({ fact }) => fact), missing };
}

/** Those of the act by the graph, else by the words of their sentence. */
function pickAct(
  facts: readonly ProvedFact[],
  act: string,
  acts: QuestionLexicon['acts'],
): readonly ProvedFact[] {
  const known = facts.filter(({ proof }) =>
    proof.fields.get('speechAct')?.some((one) => one.endsWith(`#${act}`)),
  );
  return known.length > 0 ? known : facts.filter((fact) => tellsAct(fact, acts.get(act) ?? []));
}

function textOf({ proof }: ProvedFact, labelOf: Labels['labelOf']): string {
  const labels = [...proof.fields].flatMap(([name, values]) =>
    name === 'content' ? values : values.map((value) => localName(labelOf(value))),
  );
  return ` ${foldName([proof.sentence, proof.quote, proof.article.title ?? '', ...labels].join(' '))} `;
}

/** A word, or each of several, by its beginning: "sanction" finds "sanctions"; else by a word that tells the same. */
export function hasWord(text: string, word: string, senses: Senses): boolean {
  const own = foldName(word)
    .split(' ')
    .every((one) => text.includes(` ${stemWord(one)}`));
  if (own) return true;
  const [key = '', ...more] = keysOf(word);
  const others = more.length === 0 ? (senses.get(key) ?? []) : [];
  if (others.length === 0) return false;
  const keys = ` ${keysOf(text).join(' ')} `;
  return others.some((each) => keys.includes(` ${each.join(' ')} `));
}
