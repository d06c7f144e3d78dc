import type { StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase, StateMention } from '../../model/mention.ts';

/**
 * "*On the Norlandic side*, Minister Berg and envoy Roe took part", "attending *from Norland* were Minister Berg and envoy
 * Roe", "representing Norland, Minister Berg": of the side named last before the office in its sentence.
 */
export function onSide(a: AnnotatedArticle, { first }: OfficePhrase): StateEntity | undefined {
  const from = a.sentences[a.sentenceAt[first] ?? -1]?.first ?? first;
  for (let t = first - 1; t >= from; t--) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention?.kind !== 'state' || mention.paired) continue;
    return bringsPersons(a, mention, from) || isLedBy(a, mention, first) ? mention.state : undefined;
  }
  return undefined;
}

/** Whether the words around a state say that those who are named next came for it. */
function bringsPersons(a: AnnotatedArticle, { first, last }: StateMention, from: number): boolean {
  const lowerAt = (token: number): string => a.tokens[token]?.lower ?? '';
  const at = lowerAt(first - 1) === 'the' ? first - 2 : first - 1;
  const before = lowerAt(at);
  if (before === 'representing') return true;
  if (before === 'of') return /^(?:behalf|part|side)$/.test(lowerAt(at - 1));
  if (/^(?:side|part|delegation|team)$/.test(lowerAt(last - 1)) || /^(?:side|part)$/.test(lowerAt(last))) {
    // "trucks wait *on the Norlandic side, Minister Berg said*": where something is.
    const closes = lowerAt(last) === ',' || lowerAt(last + 1) === ',';
    const opens = at === from || /^(?:,|;|and|while|:)$/.test(lowerAt(at - 1));
    return /^(?:on|from|for)$/.test(before) && (opens || !closes);
  }
  return before === 'from' && (at === from || ATTENDING.test(lowerAt(at - 1)));
}

/**
 * "the Norlandic side *was led by* Minister Berg and *the Sudlandic side by* envoy Roe", "Norland was represented by Minister Berg,
 * *Sudland by* envoy Roe", "the Norlandic delegation, *under* Minister Berg": whoever stands for a side.
 */
function isLedBy(a: AnnotatedArticle, { last }: StateMention, office: number): boolean {
  const lowerAt = (token: number): string => a.tokens[token]?.lower ?? '';
  // "by *Deputy Premier and* Foreign Minister Roe": one person with two offices.
  const by = (a.mentions[a.mentionAt[office] ?? -1]?.first ?? office) - 1;
  const of = SIDE.test(lowerAt(last - 1)) ? last - 1 : last;
  const from = SIDE.test(lowerAt(of)) ? of + 1 : of;
  if (lowerAt(by) === 'under') return from > of && by - from <= 1;
  return lowerAt(by) === 'by' && a.tokens.slice(from, by).every(({ lower }) => LED.test(lower));
}

const SIDE = /^(?:side|team|delegation|party|mission)$/;
const LED = /^(?:was|were|is|has|been|being|led|headed|represented|chaired|,)$/;

const ATTENDING = /^(?:attending|participating|present|participants?|attendees?|attended|part|guests?)$/;
