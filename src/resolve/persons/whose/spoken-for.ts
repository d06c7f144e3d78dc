import type { StateEntity } from '../../../model/entity.ts';
import type { SubjectMention } from '../../../model/extraction.ts';
import type { AnnotatedArticle, Mention } from '../../../model/mention.ts';
import { lowerAt, mentionsIn } from '../beside.ts';

/** "Roe said *Norland* would join": the states of which somebody tells what they do. */
export const spokenFor = (a: AnnotatedArticle, acts: readonly SubjectMention[]): StateEntity[] =>
  acts.flatMap(({ verb, speaks, sentence }) => {
    const first = speaks ? firstNamed(a, verb, a.sentences[sentence]?.last ?? verb) : undefined;
    return first && isDoer(a, first) ? [first.state] : [];
  });

type StateNamed = Extract<Mention, { kind: 'state' }>;

const firstNamed = (a: AnnotatedArticle, from: number, to: number): StateNamed | undefined =>
  mentionsIn(a, from, to).find(
    (mention): mention is StateNamed =>
      mention.kind === 'state' && !mention.paired && mention.form !== 'demonym',
  );

const LED = /^(?:in|at|to|of|with|on|by|from|for|and|against|than|as)$/;

/** A verb of its own follows, and no preposition leads it. */
function isDoer(a: AnnotatedArticle, { first, last }: StateNamed): boolean {
  const next = a.phrases[(a.phraseAt[last - 1] ?? 0) + 1];
  // "said Norland was cold" is what others say of it as well.
  return (
    next?.kind === 'verb' && next.form === 'finite' && next.lemma !== 'be' && !LED.test(lowerAt(a, first - 1))
  );
}
