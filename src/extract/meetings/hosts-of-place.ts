import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headOf, lowerAt, mentionOf, nounAt, wordAt } from '../syntax/walk.ts';
import { locateMeeting } from './meeting-place.ts';
import type { Sides } from './read-sides.ts';
import type { Side } from './side.ts';

/** Nouns for those who act for the state where they are met. */
const OFFICIALS =
  /^(?:officials|leaders|authorities|ministers|lawmakers|legislators|parliamentarians|diplomats|policymakers|commanders|negotiators|counterparts)$/;
/** Words that make them others: "*business* leaders", "*rebel* commanders", "*local* officials". */
const PRIVATE =
  /^(?:business|community|religious|opposition|tribal|union|industry|student|local|regional|party|civic|company|faction|rebel|political|church|labou?r|bank|oil|city|state|provincial|un|eu|other|foreign|world|western|european|arab|african|asian)$/;

/** "in Norland for talks *with senior officials*": those whom the text gives no state serve the one where they are met. */
export function hostsOfPlace(
  a: AnnotatedArticle,
  match: FrameMatch,
  { hosts, guests }: Sides,
): Side | undefined {
  const fillers = match.roles.get('guest') ?? [];
  const phrases = fillers.flatMap(({ phrase }) => phrase ?? []);
  if (hosts.length === 0 || phrases.length === 0 || phrases.length < fillers.length) return undefined;
  const named = guests.some(({ phrase }) => phrase === undefined || !phrases.includes(phrase));
  if (named || !phrases.every((phrase) => isNamelessHost(a, phrase))) return undefined;
  const place = locateMeeting(a, match.occurrence).place ?? before(a, match.occurrence.noun);
  return place?.kind === 'state' && !place.paired ? { mention: place } : undefined;
}

function isNamelessHost(a: AnnotatedArticle, phrase: number): boolean {
  const noun = nounAt(a, phrase);
  if (!noun || !OFFICIALS.test(headOf(a, noun))) return false;
  const mention = mentionOf(a, phrase);
  if (mention && !(mention.kind === 'office' && isUnserved(mention))) return false;
  for (let t = noun.first; t < noun.head; t++)
    if (PRIVATE.test(lowerAt(a, t)) || (a.mentionAt[t] ?? -1) !== (a.mentionAt[noun.head] ?? -1))
      return false;
  // "with leaders *of* the council"
  return !/^(?:of|from)$/.test(wordAt(a, phrase + 1));
}

const isUnserved = ({ office }: Extract<Mention, { kind: 'office' }>): boolean =>
  office.plural && office.served === undefined && office.servedThrough === undefined;

/** "in *Norland* for talks" */
function before(a: AnnotatedArticle, noun: number | undefined): Mention | undefined {
  if (noun === undefined || wordAt(a, noun - 1) !== 'for' || wordAt(a, noun - 3) !== 'in') return undefined;
  return mentionOf(a, noun - 2);
}
