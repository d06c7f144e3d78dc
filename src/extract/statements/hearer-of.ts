import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { readList } from '../syntax/read-list.ts';
import { headAt, nounAt, sentencePhrases, startOf, verbAt, wordAt } from '../syntax/walk.ts';
import { addressedAt } from './addressed-at.ts';
import { addresseeAt } from './audience.ts';
import type { Content } from './find-content.ts';
import type { Speakers } from './find-speakers.ts';
import { heardBefore } from './heard-before.ts';
import type { Speech } from './speech.ts';
import { stretchOf } from './stretch-of.ts';

/** A saying as it was read, and what was said before it. */
export interface Saying {
  readonly speech: Speech;
  readonly speakers: Speakers;
  readonly content: Content;
  readonly earlier: readonly StatementCandidate[];
}

/** Whom the words are said to: by the verb, by the occasion, or by what was said just before. */
export const hearerOf = (
  a: AnnotatedArticle,
  { speech, speakers, content, earlier }: Saying,
): Mention | undefined =>
  spokenWith(a, speech, content) ??
  toldIn(a, speech, content) ??
  givenTo(a, speech, content) ??
  partnerOutside(a, speech, content) ??
  heardBefore(a, speech.verb, speakers, earlier);

/** "told *reporters*", "urged *Finland* to wait"; of two who are named neither is the one. */
function toldIn(a: AnnotatedArticle, { verb, frame }: Speech, { addressee }: Content): Mention | undefined {
  const told = frame.addressee === 'object' && frame.content !== 'with-addressee';
  // "called on *fish buyers* to pay": whoever can be asked to do something; but "encouraged efforts to".
  const urged = frame.addressee === 'object' && URGES.test(verbAt(a, verb)?.lemma ?? '');
  const isMany = (p: number): boolean => a.tags[nounAt(a, p)?.head ?? -1] === 'NNS';
  const all = addressee.flatMap((p) => addresseeAt(a, p, told || (urged && isMany(p))) ?? []);
  const named = all.filter(({ kind }) => kind === 'person' || kind === 'state');
  return named.length > 1 ? undefined : all[0];
}

/** "spoke with *the Finnish president* to thank *him*": the pronoun means whoever the talk is with. */
function spokenWith(a: AnnotatedArticle, speech: Speech, content: Content): Mention | undefined {
  const [object = -1, ...more] = content.addressee;
  if (more.length > 0 || !/^(?:him|her)$/.test(headAt(a, object))) return undefined;
  const partner = partnerOutside(a, speech, content);
  return partner?.kind === 'person' || partner?.kind === 'office' ? partner : undefined;
}

/** What one has for another when it is said: "conveyed his *thanks* to Korpi". */
const GIFTS = new Set(
  'thanks gratitude appreciation condolences sympathy sympathies congratulations greetings regards wishes apologies apology invitation welcome tribute'.split(
    ' ',
  ),
);

/** "conveyed his thanks *to Korpi* for", "extended her condolences and sympathy *to the people of Finland*". */
function givenTo(a: AnnotatedArticle, { frame, after }: Speech, { spans }: Content): Mention | undefined {
  if (!frame.takes.includes('object') || !GIFTS.has(headAt(a, after))) return undefined;
  if (startOf(a, after) !== spans[0].start) return undefined;
  const { next } = readList(a, after, sentencePhrases(a, after).last);
  return wordAt(a, next) === 'to' ? addresseeAt(a, next + 1) : undefined;
}

const URGES = /^(?:urge|exhort|implore|call|appeal|ask)$/;

/** Whom the words were said to in talks that the words themselves do not tell of. */
function partnerOutside(a: AnnotatedArticle, { verb }: Speech, { spans }: Content): Mention | undefined {
  const span = stretchOf(spans);
  const partner = addressedAt(a, verb, span);
  return partner && (partner.end <= span.start || partner.start >= span.end) ? partner : undefined;
}
