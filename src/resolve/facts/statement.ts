import { asRead } from '../../model/as-read.ts';
import type { StatementCandidate } from '../../model/candidate.ts';
import type { PersonEntity } from '../../model/entity.ts';
import type { AttributionHop, StatementFact } from '../../model/fact.ts';
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
  const listening = told.filter(
    (party) => ![first, ...others].some((speaker) => partyKey(speaker) === partyKey(party)),
  );
  // "urged *both sides*": two are no one.
  const addressee = listening.length === 1 ? listening[0] : undefined;
  // "The President thanked President Roe": nobody thanks or urges himself, so the speaker is somebody else.
  if (
    told.length > 0 &&
    !addressee &&
    candidate.addressee?.kind !== 'anaphor' &&
    /^statement\.(?:thank|urge|ask)\b/.test(candidate.rule)
  )
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

/** Two rules that read one stretch: the surer one holds. */
export function mergeStatements(known: StatementFact, next: StatementFact): StatementFact | undefined {
  const { content: a } = known;
  const { content: b } = next;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0.5 * (Math.max(a.end, b.end) - Math.min(a.start, b.start))) return undefined;
  return next.confidence > known.confidence ? next : known;
}
