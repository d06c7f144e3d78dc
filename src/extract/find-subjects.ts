import type { Stranger, SubjectMention } from '../model/extraction.ts';
import type { AnnotatedArticle, Mention } from '../model/mention.ts';
import type { Grammar } from './grammar.ts';
import { findSpeakers } from './statements/find-speakers.ts';
import { isIssued } from './statements/issued-papers.ts';
import { isSaying } from './statements/speech.ts';
import { findSubject } from './syntax/find-subject.ts';
import { headOf, inQuotation, mentionOf, nounAt, sentenceOf, verbAt } from './syntax/walk.ts';

/** The subjects of all finite verbs outside quotations, by mention, in order of the verbs. */
export function findSubjects(a: AnnotatedArticle, grammar: Grammar): SubjectMention[] {
  const found: SubjectMention[] = [];
  for (let v = 0; v < a.phrases.length; v++) {
    const verb = verbAt(a, v);
    if (verb?.form !== 'finite' || inQuotation(a, verb.main)) continue;
    // "said Korpi *would urge* them": who will speak has not.
    const speaks = isSaying(a, v, grammar) && verb.modal === undefined && verb.tense !== 'future';
    for (const mention of subjectsAt(a, v, speaks, grammar))
      found.push({ mention, sentence: sentenceOf(a, v), verb: verb.first, speaks });
  }
  return found;
}

/** Before the verb, or after it: `"…," said Berg`. */
function subjectsAt(a: AnnotatedArticle, v: number, speaks: boolean, grammar: Grammar): readonly Mention[] {
  const speakers = speaks ? findSpeakers(a, v, grammar) : undefined;
  if (speakers?.inverted) return speakers.mentions;
  return (findSubject(a, v)?.nouns ?? []).flatMap((noun) => mentionOf(a, noun) ?? []);
}

/** Those who speak without being known: "*a witness* said", "*Letty Roe*, who lives there, said", "*the study* said". */
export function findStrangers(a: AnnotatedArticle, grammar: Grammar): Stranger[] {
  const found: Stranger[] = [];
  for (let v = 0; v < a.phrases.length; v++) {
    const verb = verbAt(a, v);
    if (verb?.form !== 'finite' || inQuotation(a, verb.main) || !isSaying(a, v, grammar)) continue;
    const [noun] = findSubject(a, v)?.nouns ?? [];
    const stranger = noun === undefined ? undefined : strangerAt(a, noun, grammar);
    if (stranger) found.push({ sentence: sentenceOf(a, v), ...stranger });
  }
  return found;
}

/** Several who are told of without a name. */
const MANY = /^(?:sources|insiders|people|experts|witnesses|observers)$/;

/** Words in the names of bodies, which nobody calls "he". */
const BODY =
  /^(?:corp|inc|ltd|co|group|bank|plc|ag|sa|gmbh|university|institute|council|party|post|times|news|union|association|foundation|community|commission|committee|alliance|agency|bloc|forum)\.?$/;

function strangerAt(
  a: AnnotatedArticle,
  p: number,
  { personNouns }: Grammar,
): Pick<Stranger, 'start' | 'who'> | undefined {
  const noun = nounAt(a, p);
  const start = a.tokens[noun?.first ?? -1]?.start;
  if (!noun || noun.mention >= 0 || start === undefined) return undefined;
  const words = a.tokens.slice(noun.first, noun.last);
  const tag = a.tags[noun.head] ?? '';
  const head = headOf(a, noun);
  if (personNouns.has(head)) return { start, who: 'person' };
  if (tag === 'NNS' && (MANY.test(head) || personNouns.has(head.replace(/s$/, ''))))
    return { start, who: 'many' };
  if (tag === 'NNP') {
    const named = words.length < 4 && words.every(({ lower }) => !BODY.test(lower));
    return { start, who: named ? 'either' : 'body' };
  }
  // "the statement said": whoever issued it goes on.
  return tag === 'NN' && !isIssued(headOf(a, noun)) ? { start, who: 'body' } : undefined;
}
