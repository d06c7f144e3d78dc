import { asRead, onOneLine } from '../../model/as-read.ts';
import type { TreatyCandidate } from '../../model/candidate.ts';
import type { Frame } from '../../model/frame.ts';
import { type AnnotatedArticle, isPaired, type Mention } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import type { FrameMatch } from '../match-frames.ts';
import { understood } from '../meetings/understood.ts';
import { isAsWellAs } from '../syntax/joined-verb.ts';
import {
  headAt,
  headOf,
  kindAt,
  lowerAt,
  nounAt,
  sentenceOf,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { type Instrument, readInstrument } from './instrument.ts';
import { standingOf, wasSignedThen } from './is-instrument.ts';
import { isWished } from './is-wished.ts';
import { quoteTreaty } from './quote-treaty.ts';
import { calledAgain, isPaper, isSpelledOut, withPaper } from './signed-paper.ts';
import { createTraits, type Traits } from './traits.ts';
import { dateTreaty, dayOfSigning, tellsOfSigning } from './treaty-date.ts';
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
  const initialled = new Set<TreatyCandidate>();
  const papers = new Set<TreatyCandidate | undefined>();
  const told = matches.filter(({ frame }) => frame.kind === 'treaty');
  for (const match of told.flatMap((each) => withPaper(a, each, (noun) => traitsOf(noun) !== undefined))) {
    const treaty = readTreaty(a, match, traitsOf);
    if (!treaty) continue;
    // "are to sign a trade pact and *two deals* on customs": what holds for the first item holds for the next.
    const before = found.at(-1);
    const alike = treaty.listed && before?.sentence === treaty.candidate.sentence;
    found.push(alike ? asTheFirst(treaty.candidate, before) : treaty.candidate);
    if (before && initialled.has(before) && isToBeSigned(treaty.candidate, before))
      found.splice(-2, 1, stillToSign(before));
    if (verbAt(a, match.occurrence.verb ?? -1)?.lemma === 'initial') initialled.add(treaty.candidate);
    if (treaty.spelledOut) papers.add(found.at(-1));
  }
  return found.filter((each) => !papers.has(each));
}

/** How many sentences on the signing may be told of what was initialled. */
const SIGNED_WITHIN = 3;

/** "initialled a pact on Monday. The ministers *are to sign the text* in May." */
const isToBeSigned = ({ again, status, sentence }: TreatyCandidate, before: TreatyCandidate): boolean =>
  again !== undefined && status === 'planned' && sentence - before.sentence <= SIGNED_WITHIN;

/** What was initialled is a draft where it is yet to be signed. */
function stillToSign({ signed: _, storyDay: __, struck: ___, ...draft }: TreatyCandidate): TreatyCandidate {
  return { ...draft, status: 'planned' };
}

/** Signed or planned as the first of a list, and on its day. */
function asTheFirst(
  candidate: TreatyCandidate,
  { status, signed, storyDay, struck }: TreatyCandidate,
): TreatyCandidate {
  const day = candidate.signed
    ? {}
    : { ...(signed && { signed }), ...(storyDay && { storyDay }), ...(struck && { struck }) };
  return { ...candidate, status, ...day };
}

interface Read {
  readonly candidate: TreatyCandidate;
  /** An item of a list after another, with no verb of its own. */
  readonly listed: boolean;
  /** Papers that are told one by one right after. */
  readonly spelledOut: boolean;
}

function readTreaty(
  a: AnnotatedArticle,
  match: FrameMatch,
  traitsOf: (noun: string, matched?: Frame) => Traits | undefined,
): Read | undefined {
  const { frame, occurrence } = match;
  const noun = occurrence.noun === undefined ? undefined : nounAt(a, occurrence.noun);
  const traits = noun && traitsOf(headOf(a, noun), frame);
  const listed = noun !== undefined && followsOther(a, occurrence.noun ?? -1, traitsOf);
  const instrument = traits && readInstrument(a, occurrence.noun ?? -1, traits, listed);
  if (!instrument || isWished(a, instrument)) return undefined;
  const { mentions, foreign, open, lone, half, closed } = partiesOf(a, match, instrument);
  const standing =
    foreign && !instrument.proper ? undefined : standingOf(a, match, instrument, count(mentions));
  if (!standing) return undefined;
  const status = treatyStatus(a, match, instrument);
  if (!status) return undefined;
  const orNew = standing === 'again' && wasSignedThen(a, instrument.noun) && !isPaper(a, instrument.noun);
  const name = nameTreaty(a, instrument.noun);
  const signed = dateTreaty(a, match, status);
  const storyDay = signed || status !== 'occurred' ? undefined : dayOfSigning(a, match);
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
    closed,
    sort: {
      proper: instrument.proper,
      descriptive: instrument.descriptive,
      ofMore: ofMore(instrument),
    },
    tentative: standing === 'tentative' || orNew,
    ...(standing === 'again' && { again: calledAgain(a, instrument.noun) ?? 'noun' }),
    ...(orNew && { orNew }),
    ...((hasTwoSides(instrument) || wereSigned(a, match) || (lone && !instrument.proper)) &&
      !half &&
      !ofMore(instrument) && { sides: bothSides(a, instrument) }),
    ...(signed && { signed }),
    ...(storyDay && { storyDay }),
    ...(!signed && status === 'occurred' && tellsOfSigning(a, match) && { struck: true }),
    ...(instrument.indefinite && instrument.dated && { another: true }),
    nominal: !instrument.indefinite && (frame.verbs.length === 0 || frame.attributes.status === 'force'),
  };
  const spelledOut = isPaper(a, instrument.noun) && isSpelledOut(a, noun.last);
  return { candidate, listed: instrument.listed && frame.verbs.length === 0, spelledOut };
}

/**
 * "a trade pact, two *deals* on customs and a …", "ten accords, including *an accord* on rivers", "three documents, namely *a pact*
 * on rivers", "two documents were signed, *a pact* on rivers and a …": an item of a list of treaties.
 */
function followsOther(
  a: AnnotatedArticle,
  n: number,
  traitsOf: (noun: string) => Traits | undefined,
): boolean {
  const { first } = sentencePhrases(a, n);
  // "signed ten papers, *among them* an accord on rivers"
  const among = headAt(a, n - 1) === 'them' && wordAt(a, n - 2) === 'among';
  const before = lowerAt(a, (nounAt(a, n)?.first ?? 0) - 1);
  const spelled = kindAt(a, n - 1) === 'comma' || before === 'namely' || before === ':';
  const included = wordAt(a, n - 1) === 'including' || among;
  const joined = kindAt(a, n - 1) === 'and' || isAsWellAs(a, n - 3);
  if (!spelled && !joined && !included) return false;
  for (let k = n - 2; k >= first && k > n - 12; k--) {
    const verb = verbAt(a, k);
    const signed = verb?.passive === true && SIGNED.test(verb.lemma);
    if (verb?.form === 'finite' && !(spelled && signed)) return false;
    const other = nounAt(a, k);
    if (other && (traitsOf(headOf(a, other)) || ((included || spelled) && isPaper(a, k)))) return true;
  }
  return false;
}

const SIGNED = /^(?:sign|initial|ink|conclude|exchange)$/;

/** "free trade agreements" are of whoever they may be, "the Kyoto Protocol" of many; "the Mutual Defense Treaty" is of two. */
const hasTwoSides = ({ proper, generic, descriptive, indefinite }: Instrument): boolean =>
  proper && !indefinite ? descriptive : !generic;

/** "a trilateral pact": of more than two. */
const ofMore = ({ before }: Instrument): boolean =>
  before.some((word) =>
    /^(?:trilateral|tripartite|quadripartite|multilateral|plurilateral|regional|global|international|world-wide|worldwide)$/.test(
      word,
    ),
  );

/** "Agreements on energy *were signed* at the event": by those whose event it was. */
const wereSigned = (a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean =>
  frame.attributes.act === 'signs' &&
  occurrence.status === 'occurred' &&
  verbAt(a, occurrence.verb ?? -1)?.passive === true;

/** A pair counts for two. */
const count = (mentions: readonly Mention[]): number =>
  mentions
    .map((mention) => {
      if (isPaired(mention)) return 2;
      return mention.kind === 'anaphor' && /^(?:they|two-)/.test(mention.stands) ? 2 : 1;
    })
    .reduce((sum, each) => sum + each, 0);

/** Where no party is named it is a treaty of the two states whose talks or visit the text told last. */
const bothSides = (a: AnnotatedArticle, { noun }: Instrument): Mention => understood(a, noun, 'two-states');
