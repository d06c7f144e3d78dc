import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
import type { NounPhrase } from '../../../model/phrase.ts';
import { openingNoun } from '../beside.ts';
import { actingStates } from './acting-states.ts';
import { destinations, isPartner } from './visited-states.ts';

/** Sentences before that of an office whose subject it may go on from. */
const BACK = 2;

/**
 * The state that the sentences before an office are about: "*Nicosia* called it regrettable. Foreign Minister Roe said …" of the
 * one that acts there, "He will travel to *Norland*. … received by Minister Lee" of the one where somebody goes to be met.
 */
export function topicState(
  a: AnnotatedArticle,
  { first, title, former }: OfficePhrase,
): StateEntity | undefined {
  const at = a.sentenceAt[first] ?? -1;
  if (former || OTHERS.test(title) || isOwned(a, a.sentences[at]?.first ?? first, first)) return undefined;
  const partner = isPartner(a, first);
  for (let k = at - 1; k >= Math.max(0, at - BACK); k--) {
    const sentence = a.sentences[k];
    if (!sentence || (a.sentences[at]?.paragraph ?? 0) - sentence.paragraph > 1) return undefined;
    const found = partner
      ? destinations(a, sentence.first, sentence.last)[0]
      : openingState(a, sentence.first, sentence.last);
    if (found) return found;
  }
  return undefined;
}

/** "mayor of the valley", "PRESIDENT ROE": whose it is is told by other words, or it is the label of a speaker. */
const OTHERS = /\bof\b|^[^\p{Ll}]+$/u;

/** "*Its* head, General Roe", "her *counterpart* Lee". */
function isOwned({ tokens }: AnnotatedArticle, from: number, first: number): boolean {
  if (/^(?:its|his|her|their)$/.test(tokens[from]?.lower ?? '')) return true;
  return tokens
    .slice(Math.max(from, first - 3), first + 2)
    .some(({ lower }) => /^(?:counterpart|colleague|opposite)$/.test(lower));
}

/** The one state that a sentence begins with and that acts in it. */
function openingState(a: AnnotatedArticle, from: number, to: number): StateEntity | undefined {
  const at = openingNoun(a, from);
  const opening = a.phrases[at];
  // "*Norland's Roe* declined": of whoever is named, and not of the state.
  if (opening?.kind !== 'noun' || a.mentions[opening.mention]?.kind === 'person') return undefined;
  if (a.phrases[at + 1]?.kind === 'and') return undefined;
  const [state, ...others] = actingStates(a, opening.first, Math.min(to, opening.last));
  return others.length === 0 ? (state ?? leadersState(a, opening)) : undefined;
}

/** "*Norlandic leaders* were cool to the plan." */
function leadersState(
  a: AnnotatedArticle,
  { first, head, mention: at }: NounPhrase,
): StateEntity | undefined {
  const named = a.mentions[at];
  if (named?.kind === 'office' && named.office.plural)
    // "*Norlandic mediators* looked on": whose part they take is another's.
    return /^(?:mediator|observer|monitor)$/.test(named.office.head)
      ? undefined
      : named.office.served?.kind === 'state'
        ? named.office.served
        : undefined;
  const mention = a.mentions[a.mentionAt[head - 1] ?? -1];
  const acts = /^(?:leaders|officials|authorities|diplomats|negotiators)$/.test(a.tokens[head]?.lower ?? '');
  return acts && mention?.kind === 'state' && !mention.paired && mention.first >= first
    ? mention.state
    : undefined;
}
