import { asRead, onOneLine } from '../../model/as-read.ts';
import type { TreatyCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../grammar.ts';
import type { FrameMatch } from '../match-frames.ts';
import { understood } from '../meetings/complete-sides.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  headOf,
  kindAt,
  nounAt,
  sentenceOf,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { type Instrument, readInstrument } from './instrument.ts';
import { isInstrument } from './is-instrument.ts';
import { createTraits, type Traits } from './traits.ts';
import { dateTreaty } from './treaty-date.ts';
import { nameTreaty } from './treaty-name.ts';
import { partiesOf } from './treaty-parties.ts';
import { treatyStatus } from './treaty-status.ts';

/** Treaties by the frames that tell them, in order of the text. */
export function findTreaties(
  a: AnnotatedArticle,
  matches: readonly FrameMatch[],
  grammar: Pick<Grammar, 'byNoun'>,
): TreatyCandidate[] {
  const traitsOf = createTraits(grammar);
  const found: TreatyCandidate[] = [];
  for (const match of matches) {
    if (!match.frame.id.startsWith('treaty.')) continue;
    const treaty = readTreaty(a, match, traitsOf);
    if (!treaty) continue;
    // "are to sign a trade pact and *two deals* on customs": what holds for the first item holds for the next.
    const before = found.at(-1);
    const alike = treaty.listed && before?.sentence === treaty.candidate.sentence;
    found.push(alike ? { ...treaty.candidate, status: before.status } : treaty.candidate);
  }
  return found;
}

interface Read {
  readonly candidate: TreatyCandidate;
  /** An item of a list after another, with no verb of its own. */
  readonly listed: boolean;
}

function readTreaty(
  a: AnnotatedArticle,
  match: FrameMatch,
  traitsOf: (noun: string) => Traits | undefined,
): Read | undefined {
  const { frame, occurrence } = match;
  const noun = occurrence.noun === undefined ? undefined : nounAt(a, occurrence.noun);
  const traits = noun && traitsOf(headOf(a, noun));
  const listed = noun !== undefined && followsOther(a, occurrence.noun ?? -1, traitsOf);
  const instrument = traits && readInstrument(a, occurrence.noun ?? -1, traits, listed);
  if (!instrument) return undefined;
  const { mentions, foreign, open } = partiesOf(a, match, instrument);
  if ((foreign && !instrument.proper) || !isInstrument(a, match, instrument, count(mentions)))
    return undefined;
  const status = treatyStatus(a, match, instrument);
  if (!status) return undefined;
  const name = nameTreaty(a, instrument.noun);
  const signed = dateTreaty(a, occurrence, status);
  const candidate: TreatyCandidate = {
    kind: 'treaty',
    rule: frame.id,
    confidence: frame.weight,
    status,
    quote: quoteTreaty(a, match, name.last),
    sentence: sentenceOf(a, instrument.noun),
    name: name.spans.map((span) => onOneLine(asRead(a.article, span))).join(' '),
    parties: mentions,
    open,
    ...((hasTwoSides(instrument) || wereSigned(a, match)) && { sides: bothSides(a, instrument) }),
    ...(signed && { signed }),
    nominal: !instrument.indefinite && (frame.verbs.length === 0 || frame.attributes.status === 'force'),
  };
  return { candidate, listed: instrument.listed && frame.verbs.length === 0 };
}

/** "a trade pact, two *deals* on customs and a …", "ten accords, including *an accord* on rivers": an item of a list of treaties. */
function followsOther(
  a: AnnotatedArticle,
  n: number,
  traitsOf: (noun: string) => Traits | undefined,
): boolean {
  const { first } = sentencePhrases(a, n);
  const included = wordAt(a, n - 1) === 'including';
  if (kindAt(a, n - 1) !== 'and' && kindAt(a, n - 1) !== 'comma' && !included) return false;
  for (let k = n - 2; k >= first && verbAt(a, k)?.form !== 'finite' && k > n - 12; k--) {
    const other = nounAt(a, k);
    if (other && traitsOf(headOf(a, other))) return true;
  }
  return false;
}

/** "free trade agreements" are of whoever they may be, "the Kyoto Protocol" of many; "the Mutual Defense Treaty" is of two. */
const hasTwoSides = ({ proper, generic, descriptive }: Instrument): boolean =>
  proper ? descriptive : !generic;

/** "Agreements on energy *were signed* at the event": by those whose event it was. */
const wereSigned = (a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean =>
  frame.id === 'treaty.sign' &&
  occurrence.status === 'occurred' &&
  verbAt(a, occurrence.verb ?? -1)?.passive === true;

/** A pair counts for two. */
const count = (mentions: readonly Mention[]): number =>
  mentions
    .map((mention) => {
      if (mention.kind === 'state' && mention.paired) return 2;
      return mention.kind === 'anaphor' && /^(?:they|two-)/.test(mention.stands) ? 2 : 1;
    })
    .reduce((sum, each) => sum + each, 0);

/** Where no party is named it is a treaty of the two states whose talks or visit the text told last. */
const bothSides = (a: AnnotatedArticle, { noun }: Instrument): Mention => understood(a, noun, 'two-states');

/** From those who sign, where the verb is near, to the end of the name. */
function quoteTreaty(a: AnnotatedArticle, { occurrence, frame }: FrameMatch, last: number): Span {
  const noun = occurrence.noun ?? occurrence.first;
  const near = frame.verbs.length > 0 && noun - occurrence.first < 10;
  const first = near ? Math.min(occurrence.first, noun) : noun;
  // "A treaty … was signed by X and Y in Oslo."
  const { verb } = occurrence;
  const after = near && verb !== undefined && verb > noun ? readComplements(a, verb).last - 1 : noun;
  let end = Math.max(last, a.phrases[after]?.last ?? 0);
  while (end > last && !/[\p{L}\p{N})]$/u.test(a.tokens[end - 1]?.text ?? '')) end--;
  return spanOf(a, a.phrases[first]?.first ?? 0, end);
}
