import { asRead } from '../../model/as-read.ts';
import type { StatementCandidate } from '../../model/candidate.ts';
import type { Party, PersonEntity } from '../../model/entity.ts';
import type { AttributionHop, StatementFact } from '../../model/fact.ts';
import type { AnaphorMention, Mention } from '../../model/mention.ts';
import { guestsAndHosts } from '../anaphora/resolve-calling.ts';
import { mayFill } from '../body-roles.ts';
import { type Document, personNamed } from '../document.ts';
import { partiesOf } from '../parties-of.ts';
import { evidenceOf, factBase } from './fact-base.ts';
import { distinctParties, partyKey } from './same-party.ts';

/** A statement whose speaker is known. */
export function resolveStatement(
  doc: Document,
  candidate: StatementCandidate,
  attribution: readonly AttributionHop[],
): StatementFact | undefined {
  const [first, ...others] = distinctParties(
    candidate.speakers
      .flatMap((mention) => partiesOf(doc, mention))
      // Whoever speaks under an office without a name speaks for the state or body.
      .map((party) => (party.kind === 'office' ? party.of : party))
      .filter((party) => mayFill('speaker', party) && (party.kind !== 'person' || isOfficial(doc, party))),
  );
  if (!first) return undefined;
  const told = candidate.addressee ? partiesOf(doc, candidate.addressee) : [];
  const addressee = candidate.addressee && hearerOf(doc, candidate.addressee, told, [first, ...others]);
  // "The President thanked President Roe": nobody thanks or urges himself, so the speaker is somebody else.
  if (told.length > 0 && !addressee && candidate.addressee?.kind !== 'anaphor' && candidate.toOthers)
    return undefined;
  const [opening] = candidate.content;
  const end = candidate.content.at(-1)?.end ?? opening.end;
  const content = evidenceOf(doc.a, { start: opening.start, end });
  const base = factBase(doc.a, candidate, attribution, candidate.speakers);
  return {
    kind: 'statement',
    ...base,
    evidence: [
      content,
      ...base.evidence.filter(({ start, end }) => start !== content.start || end !== content.end),
    ],
    speakers: [first, ...others],
    ...(addressee && { addressee }),
    mode: candidate.mode,
    speechAct: candidate.speechAct,
    content,
    words: wordsOf(doc, candidate.content),
  };
}

/** Whoever was told and does not speak; a guest or host by name; several by the words that tell of them: "urged *both sides*". */
function hearerOf(
  doc: Document,
  mention: Mention,
  told: readonly Party[],
  speakers: readonly Party[],
): Party | undefined {
  const keys = new Set(speakers.map(partyKey));
  const [hearer, ...more] = told.filter((party) => !keys.has(partyKey(party)));
  if (!hearer || more.length > 0) return mention.kind === 'anaphor' ? groupNamed(doc, mention) : undefined;
  return hearer.kind === 'organization' && GUEST.test(hearer.name)
    ? (metWith(doc, keys, mention.start) ?? receivedOf(doc, mention, hearer.name) ?? hearer)
    : hearer;
}

const GUEST = /^(?:guest|host|visitor|interlocutor|opposite number)$/;
/** How many meetings back somebody's guest or host may have been told of. */
const MEETINGS = 4;

/** "told *her guest* that": the other person of the meeting told last of the one who speaks. */
function metWith(doc: Document, speakers: ReadonlySet<string>, before: number): Party | undefined {
  const met = doc.pairs
    .lastFew(before, MEETINGS)
    .findLast(({ parties }) => parties.some((party) => speakers.has(partyKey(party))));
  return met?.parties.find((party) => party.kind === 'person' && !speakers.has(partyKey(party)));
}

/** "told *his host*": whoever the one who speaks was received by, or who came. */
const receivedOf = (doc: Document, mention: Mention, called: string): Party | undefined =>
  guestsAndHosts(doc, mention)[called === 'host' ? 'host' : 'guest'][0];

/** "both sides", "the two ministers": no pronoun, which names nobody. */
function groupNamed({ a }: Document, { start, end, stands }: AnaphorMention): Party | undefined {
  return /^(?:two|several)/.test(stands)
    ? { kind: 'organization', name: asRead(a.article, { start, end }) }
    : undefined;
}

/** What was said, with an ellipsis for the words that part it; between the paragraphs of a quotation stand only marks. */
function wordsOf({ a: { article } }: Document, parts: StatementCandidate['content']): string {
  let words = '';
  let end = parts[0].start;
  for (const part of parts) {
    const parted = /[\p{L}\p{N}]/u.test(article.text.slice(end, part.start));
    words += (words === '' ? '' : parted ? ' … ' : ' ') + asRead(article, part);
    end = part.end;
  }
  return words;
}

/** Who serves somebody known, or holds an office whoever it serves. */
function isOfficial(doc: Document, { name, of }: PersonEntity): boolean {
  const person = of === undefined ? personNamed(doc, name) : undefined;
  return of !== undefined || (person !== undefined && doc.served.isOfficial(person));
}

/** Two rules that read one stretch: the surer one holds. What somebody is told to have said is theirs, whoever tells it. */
export function mergeStatements(known: StatementFact, next: StatementFact): StatementFact | undefined {
  const { content: a } = known;
  const { content: b } = next;
  if (isTold(known, next) || isTold(next, known)) return undefined;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0.5 * (Math.max(a.end, b.end) - Math.min(a.start, b.start))) return undefined;
  return next.confidence > known.confidence ? next : known;
}

/** "*Berg had told Korpi to wait*, an official said": one statement within what another says, with who makes it. */
const isTold = (outer: StatementFact, inner: StatementFact): boolean =>
  inner.evidence.some(
    ({ start, end }) =>
      start >= outer.content.start && end <= outer.content.end && start < inner.content.start,
  ) && !outer.speakers.some((one) => inner.speakers.some((other) => partyKey(one) === partyKey(other)));
