import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
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
  return undefined;
}

function statesJoined(a: AnnotatedArticle, from: number, at: number): string[] {
  let and = at - 1;
  while (and > from && lowerAt(a, and) !== 'and') and--;
  return at - and <= 3 && lowerAt(a, and) === 'and' ? statesOfCounterpart(a, and + 1, at) : [];
}

function statesOfCounterpart(a: AnnotatedArticle, from: number, at: number): string[] {
  for (let t = from; t <= at; t++) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention?.kind === 'state') return [mention.state.code];
    const offices =
      mention?.kind === 'office' ? [mention.office] : mention?.kind === 'person' ? mention.offices : [];
    const served = offices.find((office) => office.served?.kind === 'state')?.served;
    if (served?.kind === 'state') return [served.code];
  }
  return [];
}
