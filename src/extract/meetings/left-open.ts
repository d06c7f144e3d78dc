import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { anchorOf } from '../syntax/governing-verb.ts';
import { kindAt, lowerAt, modifiersOf, nounAt, prepositionOf, wordAt } from '../syntax/walk.ts';
import { understood } from './understood.ts';

/** Words that make an encounter one of others than the two of the story: of many, of one house, or of whoever speaks. */
const OF_OTHERS =
  /^(?:['’]s?|pay|wage|cabinet|union|council|board|committee|family|emergency|party|other|such|no|any|my|our|your|its|his|her|\w+-(?:party|nation|way|sided|member|power))$/;

/**
 * "*Talks* broke up on Wednesday", "failed to agree at *a meeting* here in March", "*The proximity talks* opened on Monday": one
 * on a day of its own, of which nobody is named, is most likely of the two that the story is about. Not "talks *on a treaty*",
 * which may be anybody's, nor what is quoted or did not take place.
 */
export function leftOpen(a: AnnotatedArticle, { frame, occurrence, roles }: FrameMatch): Mention | undefined {
  const { noun: n, dates, status } = occurrence;
  const noun = n === undefined ? undefined : nounAt(a, n);
  if (!noun || n === undefined || dates.length === 0 || frame.attributes.open !== 'pair') return undefined;
  // "the war prevented the resumption of *the talks*" dates the war.
  if (status === 'denied' && frame.verbs.length === 0) return undefined;
  if ((a.quotationAt[noun.first] ?? -1) >= 0 || modifiersOf(a, noun).length > 0) return undefined;
  if ([...roles.values()].some((fillers) => fillers.length > 0)) return undefined;
  for (let t = noun.first; t < noun.head; t++) if (OF_OTHERS.test(lowerAt(a, t))) return undefined;
  if (wordAt(a, n + 1) === 'on' && kindAt(a, n + 2) !== 'date') return undefined;
  const outer = anchorOf(a, n);
  // "called its ambassador home *for consultations*"
  return wordAt(a, prepositionOf(a, outer) ?? outer - 1) === 'for'
    ? undefined
    : understood(a, n, 'two-persons');
}
