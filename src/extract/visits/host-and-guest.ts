import type { MeetingCandidate, VisitCandidate } from '../../model/candidate.ts';
import type { AnaphorMention, AnnotatedArticle, Mention } from '../../model/mention.ts';
import { understood } from '../meetings/understood.ts';
import {
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  sentenceOf,
  sentencePhrases,
  spanOf,
  startOf,
  wordAt,
} from '../syntax/walk.ts';

/** Who is with whom, and which of the two has come. */
interface Stay {
  readonly phrase: number;
  readonly owner: Mention;
  readonly other: Mention;
  readonly comes: 'owner' | 'other';
}

/** "her *visitor*, Korpi,", "his *guest*, Korpi,", "her *host*, Korpi,": one is with the other, at the home of whoever is host. */
function staysIn(a: AnnotatedArticle): Stay[] {
  return a.phrases.flatMap((_, p) => {
    const noun = nounAt(a, p);
    const stands = noun && OWNERS.get(lowerAt(a, noun.first));
    const word = noun && stands ? headOf(a, noun) : '';
    // "his guest *from Norland*, Korpi,"
    const end = wordAt(a, p + 1) === 'from' && mentionOf(a, p + 2)?.kind === 'state' ? p + 3 : p + 1;
    const other = kindAt(a, end) === 'comma' ? mentionOf(a, end + 1) : undefined;
    if (!stands || !/^(?:visitor|guest|host)$/.test(word) || other?.kind !== 'person') return [];
    if (other.offices.length === 0) return [];
    const owner = ownerBefore(a, p) ?? understood(a, p, stands);
    return [{ phrase: p, owner, other, comes: word === 'host' ? 'owner' : 'other' }];
  });
}

const OWNERS: ReadonlyMap<string, AnaphorMention['stands']> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/** The person named last before in the sentence, but not who does something to somebody else ("was received *by Berg*"). */
function ownerBefore(a: AnnotatedArticle, p: number): Mention | undefined {
  const { first } = sentencePhrases(a, p);
  for (let k = p - 1; k >= first; k--) {
    const mention = mentionOf(a, k);
    if (mention?.kind === 'person' && !/^(?:by|with|from|to)$/.test(wordAt(a, k - 1))) return mention;
  }
  return undefined;
}

/** What tells that two are together tells of no day: it joins what is told of them elsewhere. */
export const findHosted = (a: AnnotatedArticle): MeetingCandidate[] =>
  staysIn(a).map(({ phrase, owner, other }) => ({
    kind: 'meeting',
    rule: 'meeting.host-and-guest',
    confidence: 0.65,
    status: 'occurred',
    quote: spanOf(a, Math.min(owner.first, a.phrases[phrase]?.first ?? 0), other.last),
    telling: startOf(a, phrase),
    sentence: sentenceOf(a, phrase),
    meetingKind: 'meeting',
    participants: [owner, other],
    nominal: true,
    bare: false,
    retells: true,
  }));

/** The visit of the one to the other's country. */
export const findGuests = (a: AnnotatedArticle): VisitCandidate[] =>
  staysIn(a).flatMap(({ phrase, owner, other, comes }) => {
    const [visitor, host] = comes === 'owner' ? [owner, other] : [other, owner];
    if (host.kind !== 'person') return [];
    return [
      {
        kind: 'visit' as const,
        rule: 'visit.guest',
        confidence: 0.65,
        status: 'occurred' as const,
        quote: spanOf(a, Math.min(owner.first, a.phrases[phrase]?.first ?? 0), other.last),
        sentence: sentenceOf(a, phrase),
        visitor,
        others: [],
        destination: host,
        hosts: [host],
        nominal: true,
      },
    ];
  });
