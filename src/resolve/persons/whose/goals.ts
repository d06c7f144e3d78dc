import type { StateEntity } from '../../../model/entity.ts';
import type { SubjectMention } from '../../../model/extraction.ts';
import type { AnnotatedArticle } from '../../../model/mention.ts';
import { lowerAt, mentionsIn } from '../beside.ts';
import { landOf } from './visited-states.ts';

const GOES = /^(?:visit|tour|arrive|land|travel|fly|come|go|due|be|head|leave|depart)$/;
const TRIP = /^(?:visit|visits|trip|journey|tour|stay|mission)$/;
/** Phrases past a verb in which its goal may stand. */
const PHRASES = 6;

/** The states to which somebody goes by their own verbs: "*flew* to Oslo", "*was due* in Oslo", "*cut short a trip* to Oslo". */
export const goals = (a: AnnotatedArticle, acts: readonly SubjectMention[]): StateEntity[] =>
  acts.flatMap(({ verb }) => {
    const at = a.phraseAt[verb] ?? -1;
    const group = a.phrases[at];
    if (group?.kind !== 'verb') return [];
    const last = a.phrases[Math.min(at + PHRASES, a.phrases.length - 1)]?.last ?? group.last;
    const end = Math.min(last, a.sentences[a.sentenceAt[verb] ?? -1]?.last ?? last);
    return mentionsIn(a, group.last, end)
      .slice(0, 2)
      .flatMap((mention) => {
        const land = landOf(mention);
        return land && leadsTo(a, mention.first, group.lemma) ? [land] : [];
      });
  });

/** "flew *to*", "arrived *in*", "due *in*", "a visit *to*", "visited". */
function leadsTo(a: AnnotatedArticle, place: number, lemma: string): boolean {
  const before = lowerAt(a, place - 1);
  if (/^(?:visit|tour)$/.test(lemma)) return !/^(?:in|at|from|for)$/.test(before);
  if (!/^(?:to|in|for)$/.test(before)) return false;
  const word = lowerAt(a, place - 2);
  if (before === 'to' && TRIP.test(word)) return true;
  if (word === 'due' || word === 'expected') return before === 'in';
  const verb = a.phrases[(a.phraseAt[place] ?? 0) - 2];
  if (verb?.kind !== 'verb' || !GOES.test(verb.lemma) || verb.lemma === 'be') return false;
  return before === 'to'
    ? verb.lemma !== 'leave'
    : before === 'in'
      ? /^(?:arrive|land)$/.test(verb.lemma)
      : /^(?:leave|depart|head)$/.test(verb.lemma);
}
