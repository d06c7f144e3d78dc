import type { Party } from '../../model/entity.ts';
import type { SubjectMention } from '../../model/extraction.ts';
import type { AnaphorMention, Mention } from '../../model/mention.ts';
import { type Document, MOST_SUBJECTS } from '../document.ts';
import { partyKey } from '../facts/same-party.ts';

type PartiesOf = (mention: Mention) => readonly Party[];

/** Whom a pronoun cannot mean: "X said *he* had called Y before *she* left", whom the other pronoun means; "X thanked *her*", X. */
export function notMeant(doc: Document, mention: AnaphorMention, partiesOf: PartiesOf): Set<string> {
  const before = subjectsBefore(doc, mention).slice(-MOST_SUBJECTS);
  const doer = isObject(doc, mention) ? doerOf(doc, mention, before.at(-1)) : undefined;
  return new Set(
    before
      .filter((subject) => subject === doer || isOther(subject.mention, mention))
      .flatMap((subject) => partiesOf(subject.mention))
      .map(partyKey),
  );
}

/** Whoever does what is done to the pronoun: not "*X* made a trip that saw *him* meet Y", where another finite verb stands between. */
function doerOf(
  { a }: Document,
  { first }: AnaphorMention,
  last: SubjectMention | undefined,
): SubjectMention | undefined {
  for (let p = (a.phraseAt[first] ?? 0) - 1; last && p >= 0; p--) {
    const phrase = a.phrases[p];
    if (phrase?.kind === 'verb' && phrase.form === 'finite')
      return phrase.first > last.verb ? undefined : last;
  }
  return last;
}

/** Who acts in the sentence before the pronoun, in order. */
export const subjectsBefore = (doc: Document, mention: AnaphorMention): SubjectMention[] =>
  doc.subjectsIn(mention.sentence).filter((subject) => subject.mention.start < mention.start);

/** "thanked *her*", "told *him*": the pronoun is a noun phrase by itself and no subject's form. */
export function isObject({ a }: Document, { first, last }: AnaphorMention): boolean {
  const phrase = a.phrases[a.phraseAt[first] ?? -1];
  return (
    /^(?:him|her)$/.test(a.tokens[first]?.lower ?? '') && phrase?.kind === 'noun' && phrase.last === last
  );
}

const isOther = (subject: Mention, { stands }: AnaphorMention): boolean =>
  subject.kind === 'anaphor' &&
  ((subject.stands === 'he' && stands === 'she') || (subject.stands === 'she' && stands === 'he'));
