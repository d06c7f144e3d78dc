import type { FactKind } from '../../model/fact.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { headOf, nounAt, verbAt } from '../syntax/walk.ts';

/** A claim in plain words, "Brekke met Salo in Oslo", as far as an article can be searched for it. */
export interface Claim {
  readonly kind?: FactKind;
  /** Names with a capital, each with the state that it stands for if it is one's. */
  readonly actors: readonly ClaimedActor[];
}

export interface ClaimedActor {
  readonly words: string;
  readonly state?: string;
}

/** Reads whom a claim names and what kind of event it tells of. */
export function readClaim(claim: AnnotatedArticle, grammar: Grammar): Claim {
  const kind = claim.phrases.map((_, p) => kindAt(claim, p, grammar)).find((each) => each !== undefined);
  const named = claim.mentions.filter(({ kind }) => kind !== 'anaphor' && kind !== 'place');
  const covered = (start: number): boolean => named.some((each) => each.start <= start && start < each.end);
  // A bare surname is no mention by itself: "Brekke met Salo" names two all the same.
  const bare = [...claim.article.text.matchAll(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)]
    .filter(
      ({ index, 0: words }) =>
        !covered(index) && !isPlace(claim, index) && !/^(?:The|A|An|Did|Has|In|On)$/.test(words),
    )
    .map(([words]) => ({ words }));
  return { ...(kind && { kind }), actors: [...named.map((each) => toActor(claim, each)), ...bare] };
}

/** The kind of event that the frames of a phrase's word tell. */
export function kindAt(
  a: AnnotatedArticle,
  p: number,
  { byNoun, byVerb, speech }: Grammar,
): FactKind | undefined {
  const noun = nounAt(a, p);
  if (noun) return noun.mention < 0 ? byNoun.get(headOf(a, noun))?.[0]?.kind : undefined;
  const lemma = verbAt(a, p)?.lemma;
  if (lemma === undefined || lemma === 'be') return undefined;
  const frames = byVerb.get(lemma)?.map(({ frame }) => frame) ?? [];
  // "signed a treaty" tells a treaty, if between the lines those who signed it met.
  const telling = frames.find(({ attributes }) => attributes.retells !== 'always') ?? frames[0];
  return telling?.kind ?? (speech.has(lemma) ? 'statement' : undefined);
}

const isPlace = ({ mentions }: AnnotatedArticle, at: number): boolean =>
  mentions.some(({ kind, start, end }) => kind === 'place' && start <= at && at < end);

function toActor({ article }: AnnotatedArticle, mention: Mention): ClaimedActor {
  const words = mention.kind === 'person' ? mention.name : article.text.slice(mention.start, mention.end);
  return { words, ...(mention.kind === 'state' && { state: mention.state.code }) };
}
