import type { AnnotatedArticle, OfficePhrase, PersonMention } from '../../model/mention.ts';
import { Recent } from '../recent.ts';
import { compareNames, nameKeys, nameWords, soughtKeys } from './name-key.ts';
import { addMention, newPerson, type Person } from './person.ts';

/** How many bearers of one word a name is compared with, those named last: an article knows fewer. */
const MOST_BEARERS = 64;

/** Tells which mentions by name are one person. A name that two persons share goes to the one named last. */
export function clusterPersons(a: AnnotatedArticle): Map<PersonMention, Person> {
  const { mentions } = a;
  const bearers = new Recent<Person>(MOST_BEARERS);
  const lengths = new Set<number>();
  const personOf = new Map<PersonMention, Person>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const words = nameWords(mention.name);
    const person =
      findPerson(alike(bearers, words, lengths), words, mention, stateBeside(a, mention)) ?? newPerson();
    if (words.length > person.words.length) {
      person.name = mention.name;
      person.words = words;
    }
    addMention(person, mention);
    for (const key of nameKeys(person.words)) bearers.use(key, person);
    lengths.add(person.words.length);
    personOf.set(mention, person);
  }
  return personOf;
}

/** Those of the persons named before whose name and this one may be one person's. */
const alike = (
  bearers: Recent<Person>,
  words: readonly string[],
  lengths: ReadonlySet<number>,
): Set<Person> => new Set(soughtKeys(words, lengths).flatMap((key) => bearers.of(key)));

function findPerson(
  persons: Iterable<Person>,
  words: readonly string[],
  mention: PersonMention,
  beside: string | undefined,
): Person | undefined {
  let best: Person | undefined;
  let bestScore = 0;
  for (const person of persons) {
    const relation = compareNames(person.words, words);
    if (!relation || contradicts(person, mention, beside)) continue;
    const score = scoreOf(person, words, relation) + standing(person, mention);
    // The later of equals: a surname goes to the one named last.
    if (
      score > 0 &&
      (score > bestScore || (score === bestScore && best && lastNamed(person) > lastNamed(best)))
    ) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(person: Person, words: readonly string[], relation: 'same' | 'within'): number {
  if (relation === 'same') return 4;
  if (words.length > 1 && person.words.length > 1) return 3;
  const [single = ''] = words.length === 1 ? words : person.words;
  const full = words.length === 1 ? person.words : words;
  return full.at(-1) === single ? 3 : full[0] === single ? 2 : 1;
}

/**
 * A surname alone is rather whoever holds the office beside it, or any office, than somebody's wife or son: less than a step
 * of the score of names.
 */
function standing(person: Person, mention: PersonMention): number {
  if (nameWords(mention.name).length > 1) return 0;
  const same = mention.offices.some(({ head }) => person.told.heads.has(head));
  const kin = person.offices.length === 0 && person.told.kin;
  return (same ? 0.5 : 0) - (kin ? 0.5 : 0);
}

const lastNamed = (person: Person): number => person.mentions.at(-1)?.start ?? -1;

/** A bare surname under an office of another state is somebody else; so is a known leader whose first name is another. */
function contradicts(person: Person, mention: PersonMention, beside: string | undefined): boolean {
  const words = nameWords(mention.name);
  // "President Roe … *Ann Roe*": whose first name is another is not the leader told of before by the surname alone.
  if (words.length > 1)
    return (
      person.words.length === 1 &&
      person.told.leaders?.every((leader) => isOther({ words }, nameWords(leader))) === true
    );
  if (mention.leaders?.every((leader) => isOther(person, nameWords(leader)))) return true;
  const { official, kin, states: known } = person.told;
  if (kin && !official && mention.offices.some(({ counts }) => counts === 'yes')) return true;
  const theirs = [...statesOf(mention.offices), ...(beside === undefined ? [] : [beside])];
  return theirs.length > 0 && known.size > 0 && !theirs.some((code) => known.has(code));
}

/** "the *Norlandic* Roe", "Roe *of Norland*": the state told beside a surname alone. */
function stateBeside(
  { mentions, mentionAt, tokens }: AnnotatedArticle,
  mention: PersonMention,
): string | undefined {
  if (mention.phrasing !== 'bare' && mention.phrasing !== 'alias') return undefined;
  const before = mentions[mentionAt[mention.first - 1] ?? -1];
  if (before?.kind === 'state' && before.form === 'demonym' && !before.paired) return before.state.code;
  const after =
    tokens[mention.last]?.lower === 'of' ? mentions[mentionAt[mention.last + 1] ?? -1] : undefined;
  return after?.kind === 'state' && !after.paired ? after.state.code : undefined;
}

/** "Laura Bush" is not the leader George W. Bush: no word beside the surname begins alike. */
function isOther({ words }: Pick<Person, 'words'>, leader: readonly string[]): boolean {
  const own = words.filter((word) => !leader.includes(word));
  const rest = leader.filter((word) => !words.includes(word));
  return (
    own.length > 0 &&
    rest.length > 0 &&
    words.length > 1 &&
    !own.some((word) => rest.some((other) => other.slice(0, 2) === word.slice(0, 2)))
  );
}

const statesOf = (offices: readonly OfficePhrase[]): string[] =>
  offices.flatMap(({ served }) => (served?.kind === 'state' ? [served.code] : []));
