import type { AnnotatedArticle, Mention, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import { firstPerson } from './beside.ts';

/** Verbs by which somebody disposes of an official of their own. */
const DISPOSES =
  /^(?:send|dispatch|order|instruct|appoint|name|nominate|sack|fire|dismiss|task|assign|recall|summon|authorize|authorise|replace)$/;

/** "Norland's premier Lee *dispatched* Energy Minister Roe to Oslo": of whoever disposes of the office's holder. */
export function sentBy(
  a: AnnotatedArticle,
  { first, determiner, head }: OfficePhrase,
  servedOf: (person: PersonMention) => Served | undefined,
): Served | undefined {
  if (determiner !== undefined && !/^(?:his|her|its)$/.test(determiner)) return undefined;
  const disposer = isOfDisposal(a, first) ? firstPerson(a, first) : undefined;
  if (disposer) return servedOf(disposer);
  const at = a.phraseAt[first] ?? -1;
  const verb = a.phrases[at - 1];
  if (verb?.kind !== 'verb' || verb.passive || !DISPOSES.test(verb.lemma)) return undefined;
  // Whoever summons an ambassador is not whom he serves.
  if (verb.lemma === 'summon' && /^(?:ambassador|envoy|charg)/.test(head)) return undefined;
  let k = at - 2;
  while (
    a.phrases[k]?.kind === 'adverb' ||
    a.phrases[k]?.kind === 'date' ||
    a.phrases[k]?.kind === 'preposition'
  )
    k--;
  const subject = a.phrases[k];
  const mention = subject?.kind === 'noun' ? a.mentions[subject.mention] : undefined;
  if (mention?.kind !== 'anaphor') return mention && servedByMention(mention, servedOf);
  // "Lee said *he* had sent Deputy Minister Roe"
  const speaker = /^(?:he|she)$/.test(mention.stands) ? firstPerson(a, mention.first) : undefined;
  return speaker && servedOf(speaker);
}

/** "Norland's premier Lee announced *the recall of* Ambassador Roe" */
const isOfDisposal = ({ tokens }: AnnotatedArticle, first: number): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  /^(?:recall|appointment|nomination|dismissal|sacking|dispatch|replacement)$/.test(
    tokens[first - 2]?.lower ?? '',
  );

function servedByMention(
  mention: Mention,
  servedOf: (person: PersonMention) => Served | undefined,
): Served | undefined {
  switch (mention.kind) {
    case 'person':
      return servedOf(mention);
    case 'state':
      return mention.paired ? undefined : mention.state;
    case 'office':
      return mention.office.served;
    default:
      return undefined;
  }
}
