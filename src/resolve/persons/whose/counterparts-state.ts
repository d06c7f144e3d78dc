import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
import { officesTold } from '../../offices-told.ts';
import { lowerAt, mentionsIn } from '../beside.ts';

/** Tokens past an office in which its holder's counterpart may be told of. */
const WITHIN = 24;

/** "President Lee spoke with *his Norlandic counterpart*", "General Roe and *his Norlandic counterpart*": the state that Lee is not of. */
export function counterpartsState(a: AnnotatedArticle, { first, last }: OfficePhrase): string | undefined {
  const end = Math.min(a.sentences[a.sentenceAt[first] ?? -1]?.last ?? last, last + WITHIN);
  for (let t = last; t < end; t++) {
    if (!/^(?:counterpart|counterparts)$/.test(lowerAt(a, t))) continue;
    const opener =
      t -
      1 -
      a.tokens
        .slice(last, t)
        .reverse()
        .findIndex(({ lower }) => /^(?:his|her)$/.test(lower));
    const others = mentionsIn(a, last, opener).some(({ kind }) => kind === 'person' || kind === 'office');
    // "Minister Lee and *Norlandic counterpart* Roe": without a pronoun, right after "and".
    const [named] = opener < t ? statesOfCounterpart(a, opener, t) : statesJoined(a, last, t);
    // "President Lee told *Minister Roe* of his talks with his counterpart": of the one named last.
    return others ? undefined : named;
  }
  return stateAcross(a, first, last, end);
}

/** "talks between *Foreign Minister Lee* and the *Norlandic minister*, Roe": the state of the one across the table. */
function stateAcross(a: AnnotatedArticle, first: number, last: number, end: number): string | undefined {
  const before = lowerAt(a, first - 1) === 'the' ? lowerAt(a, first - 2) : lowerAt(a, first - 1);
  if (before !== 'between') return undefined;
  const and = a.tokens.findIndex(({ lower }, t) => t >= last && t < end && lower === 'and');
  const across = and < 0 ? undefined : mentionsIn(a, and + 1, end).find(({ kind }) => isOfficial(kind));
  // Only whoever stands right behind "and" is across: "between Lee and the unions of Norland".
  return across && across.first <= and + 3
    ? statesOfCounterpart(a, across.first, across.first)[0]
    : undefined;
}

const isOfficial = (kind: string): boolean => kind === 'person' || kind === 'office';

function statesJoined(a: AnnotatedArticle, from: number, at: number): string[] {
  let and = at - 1;
  while (and > from && lowerAt(a, and) !== 'and') and--;
  return at - and <= 3 && lowerAt(a, and) === 'and' ? statesOfCounterpart(a, and + 1, at) : [];
}

function statesOfCounterpart(a: AnnotatedArticle, from: number, at: number): string[] {
  for (let t = from; t <= at; t++) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention?.kind === 'state') return [mention.state.code];
    const served = officesTold(mention).find((office) => office.served?.kind === 'state')?.served;
    if (served?.kind === 'state') return [served.code];
  }
  return [];
}
