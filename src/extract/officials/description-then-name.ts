import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention, OfficeMention, PersonMention, Served } from '../../model/mention.ts';
import { kindAt, verbAt } from '../syntax/walk.ts';
import { official } from './official.ts';

/** Sentences between the description and the name, at most. */
const REACH = 2;

/**
 * "Norland's envoy to the United Nations has condemned the strikes. … Ann Lee said …": a lead that names the office and a
 * sentence soon after that names its holder. Both must be subjects, the name must have no office in the whole article, and
 * no one else may hold the office.
 */
export function findDescriptionsThenName(a: AnnotatedArticle): OfficialCandidate[] {
  const found: OfficialCandidate[] = [];
  const titled = new Set(
    a.mentions.flatMap((m) => (m.kind === 'person' && m.offices.length > 0 ? words(m.name) : [])),
  );
  const told = readTold(a);
  for (const person of a.mentions) {
    if (person.kind !== 'person' || person.offices.length > 0 || !person.name.includes(' ')) continue;
    if (words(person.name).some((word) => titled.has(word)) || !speaks(a, person)) continue;
    const office = describedBefore(a, person, told);
    if (!office) continue;
    for (const word of words(person.name)) titled.add(word);
    found.push(
      official(a, {
        rule: 'description-then-name',
        confidence: 0.7,
        person,
        office: office.office,
        officeSpan: person.nameSpan,
      }),
    );
  }
  return found;
}

const words = (name: string): string[] => name.toLowerCase().split(' ');

/** The subject of a finite verb that follows at once: "Lee said", "Lee also noted". */
function speaks(a: AnnotatedArticle, person: PersonMention): boolean {
  const own = a.phraseAt[person.last - 1] ?? -1;
  if (a.phrases[own]?.first !== person.first) return false;
  let p = own + 1;
  while (kindAt(a, p) === 'adverb') p++;
  return verbAt(a, p)?.form === 'finite';
}

/** What the mentions of an article tell of its descriptions, each gone through once. */
interface Told {
  /** The first mention of each sentence that is no pronoun and no state. */
  readonly firstOf: ReadonlyMap<number, Mention>;
  /** Whom offices serve that are named beside a person, by their title in lower case. */
  readonly held: ReadonlyMap<string, ReadonlySet<Served | undefined>>;
}

function readTold({ mentions }: AnnotatedArticle): Told {
  const firstOf = new Map<number, Mention>();
  const held = new Map<string, Set<Served | undefined>>();
  for (const mention of mentions) {
    if (mention.kind !== 'anaphor' && mention.kind !== 'state' && !firstOf.has(mention.sentence))
      firstOf.set(mention.sentence, mention);
    for (const { title, served } of mention.kind === 'person' ? mention.offices : []) {
      const key = title.toLowerCase();
      held.set(key, (held.get(key) ?? new Set()).add(served));
    }
  }
  return { firstOf, held };
}

function describedBefore(
  a: AnnotatedArticle,
  person: PersonMention,
  { firstOf, held }: Told,
): OfficeMention | undefined {
  for (let s = person.sentence - 1; s >= Math.max(0, person.sentence - REACH); s--) {
    const first = firstOf.get(s);
    if (first?.kind !== 'office' || !isUnique(first)) continue;
    const heldByAnother = held.get(first.office.title.toLowerCase())?.has(first.office.served);
    if (!heldByAnother && speaksFirst(a, first)) return first;
  }
  return undefined;
}

/** "Norland's supreme leader", "the deputy chief of staff of the office": one holder, not "a senior official". */
const isUnique = ({ office }: OfficeMention): boolean =>
  !office.plural &&
  office.counts === 'yes' &&
  office.determiner !== 'a' &&
  office.determiner !== 'an' &&
  (office.served !== undefined || office.title.includes(' of '));

function speaksFirst(a: AnnotatedArticle, office: OfficeMention): boolean {
  const sentence = a.sentences[office.sentence];
  const p = (a.phraseAt[office.last - 1] ?? -1) + 1;
  return sentence !== undefined && office.first - sentence.first <= 2 && verbAt(a, p)?.form === 'finite';
}
