import type { Credit } from '../../model/candidate.ts';
import type { AnnotatedArticle, OrganizationMention } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { firstNamed, nameGroup } from '../syntax/name-group.ts';
import {
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  sentenceOf,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';

/** What a medium does with what it passes on. */
const REPORTS = new Set([
  'report',
  'say',
  'quote',
  'announce',
  'cite',
  'add',
  'write',
  'note',
  'reveal',
  'disclose',
  'publish',
  'carry',
  'broadcast',
  'show',
  'claim',
  'state',
]);
/** Nouns for media without a name: "state television", "local media", "news agencies". */
const MEDIA = new Set([
  'media',
  'television',
  'tv',
  'radio',
  'agency',
  'agencies',
  'newspaper',
  'newspapers',
  'daily',
  'press',
  'broadcaster',
  'website',
  'outlet',
  'outlets',
]);
const MEDIA_KIND =
  /^(?:news|state|state-run|state-owned|local|official|media|domestic|national|public|semi-official|press|foreign|government-run)$/;
/** The first sentences of a story's first paragraph: a credit in one covers the whole of it. */
const LEAD = 2;

/** Agencies, papers and broadcasters that the text names as its source, in order of the text. */
export function findCredits(a: AnnotatedArticle): Credit[] {
  const credits: Credit[] = [];
  for (let p = 0; p < a.phrases.length; p++) {
    const source = mediumAt(a, p);
    const credit = source && (asSubject(a, p, source) ?? afterWords(a, p, source));
    if (credit) credits.push(credit);
  }
  return credits;
}

/** The medium that a noun phrase names, by name or by kind. */
function mediumAt(a: AnnotatedArticle, p: number): OrganizationMention | undefined {
  const noun = nounAt(a, p);
  if (!noun) return undefined;
  const mention = mentionOf(a, p);
  if (mention) return mention.kind === 'organization' && mention.role === 'agency' ? mention : undefined;
  if (!MEDIA.has(headOf(a, noun))) return undefined;
  const first = firstNamed(a, p);
  const words = Array.from({ length: noun.head - first }, (_, k) => lowerAt(a, first + k));
  const told = words.some((word, k) => MEDIA_KIND.test(word) || a.mentionAt[first + k] !== -1);
  return told ? nameGroup(a, p, 'agency') : undefined;
}

/** Reads "the KCNA reported Sunday", "Petra quoted him as saying", "said KCNA". */
function asSubject(a: AnnotatedArticle, p: number, source: OrganizationMention): Credit | undefined {
  const { first, last } = sentencePhrases(a, p);
  for (let k = p + 1; k < last && k <= p + 6; k++) {
    const verb = verbAt(a, k);
    if (!verb) continue;
    if (
      verb.form !== 'finite' ||
      verb.passive ||
      !REPORTS.has(verb.lemma) ||
      !findSubject(a, k)?.nouns.includes(p)
    )
      break;
    return credit(a, source, Math.min(p, k), k + 1, isLead(a, p));
  }
  const before = verbAt(a, p - 1);
  const inverted =
    p - 1 > first &&
    before?.form === 'finite' &&
    REPORTS.has(before.lemma) &&
    (kindAt(a, p - 2) === 'comma' || kindAt(a, p - 2) === 'quote');
  return inverted ? credit(a, source, p - 1, p + 1, isLead(a, p)) : undefined;
}

/** Reads "according to KCNA", "citing Rudaw", "quoted by Itar-Tass", "in an interview with Europe 1", "a report by X". */
function afterWords(a: AnnotatedArticle, p: number, source: OrganizationMention): Credit | undefined {
  const word = wordAt(a, p - 1);
  const before = a.phrases[p - 2];
  const lead = lowerAt(a, before?.first ?? -1);
  if (word === 'to' && lead === 'according') return credit(a, source, p - 2, p + 1, isLead(a, p));
  const verb = verbAt(a, p - 1);
  if (verb && /^(?:cite|quote)$/.test(verb.lemma) && verb.form === 'gerund')
    return credit(a, source, p - 1, p + 1, false);
  if (word !== 'by' && word !== 'in') return undefined;
  const passive =
    before?.kind === 'verb' &&
    before.passive &&
    /^(?:quote|report|cite|carry|publish|release|broadcast|air)$/.test(before.lemma);
  const report = before?.kind === 'noun' && /^(?:report|dispatch|article)$/.test(headOf(a, before));
  return passive || report ? credit(a, source, p - 2, p + 1, false) : undefined;
}

const isLead = (a: AnnotatedArticle, p: number): boolean => {
  const at = sentenceOf(a, p);
  return at < LEAD && a.sentences[at]?.paragraph === a.sentences[0]?.paragraph;
};

function credit(
  a: AnnotatedArticle,
  source: OrganizationMention,
  first: number,
  last: number,
  lead: boolean,
): Credit {
  return {
    source,
    quote: spanOf(a, a.phrases[first]?.first ?? 0, a.phrases[last - 1]?.last ?? 0),
    sentence: sentenceOf(a, first),
    reach: lead ? 'article' : 'sentence',
  };
}
