import type { Candidate, OfficialCandidate } from '../model/candidate.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import type { Reference } from '../model/reference.ts';
import { tellPronouns } from './anaphora/tell-pronouns.ts';
import { type AttributionOf, createAttribution } from './attribution.ts';
import { createDocument, type Document } from './document.ts';
import { type Ending, endingsOf, endStays } from './facts/end-stays.ts';
import { FactIndex } from './facts/fact-index.ts';
import { mergeMeetings, resolveMeetings } from './facts/meeting.ts';
import { mergeTreaties } from './facts/merge-treaties.ts';
import { mergeVisits } from './facts/merge-visits.ts';
import { mergeOfficials, resolveOfficial } from './facts/official.ts';
import { retellTreaty } from './facts/retell-treaty.ts';
import { settleEvents } from './facts/settle-events.ts';
import { mergeStatements, resolveStatement } from './facts/statement.ts';
import { tellMore } from './facts/tell-more.ts';
import { Tellings } from './facts/tellings.ts';
import { resolveTreaty } from './facts/treaty.ts';
import { resolveVisits } from './facts/visit.ts';
import { findReferences } from './find-references.ts';
import type { Adoption } from './persons/adopt-offices.ts';

/** What an article tells, and whom it means. */
export interface Resolution {
  readonly facts: readonly Fact[];
  /** Whom the words mean that name nobody; sought when asked for. */
  readonly references: () => readonly Reference[];
}

/**
 * Turns candidates into facts: mentions become entities, and what tells of one thing becomes one fact with all its
 * evidence. What cannot be resolved is left out.
 */
export function resolve(
  annotated: AnnotatedArticle,
  { candidates, credits, subjects, strangers }: Extraction,
): Resolution {
  const doc = tellPronouns(createDocument(annotated, { candidates, subjects, strangers }));
  const attributionOf = createAttribution(annotated, credits);
  const index = new FactIndex();
  const tellings = new Tellings();
  const endings: Ending[] = [];
  // In order of the text, so that "the two sides" finds the event told before it; events before what was said at them.
  const adopted = doc.adoptions.map(adoptedOfficial);
  for (const told of [...candidates, ...adopted].sort(inOrderOfText)) {
    if (told.kind === 'meeting' && told.bare && tellMore(doc, index, tellings, told)) continue;
    const candidate = ofTheStory(told);
    if (candidate.kind === 'visit' && candidate.ends) {
      endings.push(...endingsOf(doc, candidate));
      continue;
    }
    if (candidate.kind === 'treaty' && candidate.again) {
      const retold = retellTreaty(doc, index, tellings, candidate);
      if (retold || !candidate.orNew) continue;
    }
    for (const fact of resolveCandidate(doc, candidate, attributionOf)) {
      addFact(index, tellings, fact, candidate);
      rememberPair(doc, fact, candidate);
    }
  }
  const facts = settleEvents(doc, endStays(index.facts, endings), tellings);
  return { facts, references: () => findReferences(doc) };
}

/** An office whose holder is named soon after makes an official of them. */
const adoptedOfficial = ({
  office: { start, end, sentence, office },
  holder,
}: Adoption): OfficialCandidate => ({
  kind: 'official',
  rule: 'official.named-later',
  confidence: 0.7,
  status: 'occurred',
  quote: { start, end },
  sentence,
  person: holder,
  office,
});

const inOrderOfText = (x: Candidate, y: Candidate): number =>
  x.sentence - y.sentence ||
  Number(x.kind === 'statement') - Number(y.kind === 'statement') ||
  x.quote.start - y.quote.start;

/** "*Talks* broke up on Wednesday", where none were told before: of the two that the story is about. */
const ofTheStory = (candidate: Candidate): Candidate =>
  candidate.kind === 'meeting' && candidate.orOf
    ? { ...candidate, bare: false, participants: [candidate.orOf] }
    : candidate;

function resolveCandidate(doc: Document, candidate: Candidate, attributionOf: AttributionOf): Fact[] {
  const attribution = attributionOf(candidate.sentence);
  const one = (fact: Fact | undefined): Fact[] => (fact ? [fact] : []);
  switch (candidate.kind) {
    case 'official':
      return one(resolveOfficial(doc, candidate, attribution));
    case 'meeting':
      return resolveMeetings(doc, candidate, attribution);
    case 'visit':
      return resolveVisits(doc, candidate, attribution);
    case 'treaty':
      return one(resolveTreaty(doc, candidate, attribution));
    case 'statement':
      return one(resolveStatement(doc, candidate, attribution));
  }
}

function addFact(index: FactIndex, tellings: Tellings, fact: Fact, candidate: Candidate): void {
  const order = index.candidates(fact);
  // "They also discussed fish" goes on with what was told last.
  for (const at of isRetelling(candidate) ? order.reverse() : order) {
    const merged = mergeAt(index, tellings, at, fact, candidate);
    if (!merged) continue;
    index.replace(at, merged);
    if (candidate.kind === 'treaty') tellings.tellTreaty(at, candidate.sentence);
    const telling = tellings.of(at);
    if (telling && isRetelling(telling)) tellings.tell(at, candidate);
    return;
  }
  tellings.tell(index.add(fact), candidate);
}

/** The fact at a place with what a candidate tells of it too; nothing where they are two. */
function mergeAt(
  index: FactIndex,
  tellings: Tellings,
  at: number,
  fact: Fact,
  candidate: Candidate,
): Fact | undefined {
  const [known, telling] = [index.facts[at], tellings.of(at)];
  return known && telling && merge(known, fact, candidate, telling);
}

const isRetelling = (candidate: Candidate): boolean => candidate.kind === 'meeting' && candidate.retells;

function merge(known: Fact, next: Fact, candidate: Candidate, telling: Candidate): Fact | undefined {
  if (known.kind === 'official' && next.kind === 'official') return mergeOfficials(known, next);
  if (known.kind === 'visit' && next.kind === 'visit')
    return candidate.kind === 'visit' && telling.kind === 'visit'
      ? mergeVisits(known, next, candidate, telling)
      : undefined;
  if (known.kind === 'treaty' && next.kind === 'treaty')
    return candidate.kind === 'treaty' ? mergeTreaties(known, next, candidate) : undefined;
  if (known.kind === 'statement' && next.kind === 'statement') return mergeStatements(known, next);
  if (known.kind === 'meeting' && next.kind === 'meeting')
    return candidate.kind === 'meeting' && telling.kind === 'meeting'
      ? mergeMeetings(known, next, candidate, telling)
      : undefined;
  return undefined;
}

function rememberPair(doc: Document, fact: Fact, candidate: Candidate): void {
  const { quote } = candidate;
  const occurred = fact.status === 'occurred';
  if (fact.kind === 'meeting') doc.pairs.tell({ at: quote.start, parties: fact.participants, occurred });
  if (fact.kind === 'visit')
    doc.pairs.tell({ at: quote.start, parties: [fact.visitor, fact.destination], occurred });
  // Parties that were only concluded tell nothing new.
  if (fact.kind === 'treaty' && candidate.kind === 'treaty' && candidate.parties.length > 0)
    doc.pairs.tell({ at: quote.start, parties: fact.parties, occurred });
}
