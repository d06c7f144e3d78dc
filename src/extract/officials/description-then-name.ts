import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, OfficeMention, PersonMention } from '../../model/mention.ts';
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
  for (const person of a.mentions) {
    if (person.kind !== 'person' || person.offices.length > 0 || !person.name.includes(' ')) continue;
    if (words(person.name).some((word) => titled.has(word)) || !speaks(a, person)) continue;
    const office = describedBefore(a, person);
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

function describedBefore(a: AnnotatedArticle, person: PersonMention): OfficeMention | undefined {
  for (let s = person.sentence - 1; s >= Math.max(0, person.sentence - REACH); s--) {
    const first = a.mentions.find((m) => m.sentence === s && m.kind !== 'anaphor' && m.kind !== 'state');
    if (first?.kind !== 'office' || !isUnique(first)) continue;
    const heldByAnother = a.mentions.some(
      (m) =>
        m.kind === 'person' &&
        m.offices.some(
          (o) =>
            o.title.toLowerCase() === first.office.title.toLowerCase() && o.served === first.office.served,
        ),
    );
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
