import type { AnnotatedArticle, OfficePhrase, PersonMention } from '../../model/mention.ts';
import { compareNames, nameWords } from './name-key.ts';

/** One person of the article: every mention by name, the fullest name, the offices that the text gives. */
export interface Person {
  name: string;
  words: readonly string[];
  readonly mentions: PersonMention[];
  readonly offices: OfficePhrase[];
}

/** Tells which mentions by name are one person. A name that two persons share goes to the one named last. */
export function clusterPersons({ mentions }: AnnotatedArticle): Map<PersonMention, Person> {
  const persons: Person[] = [];
  const personOf = new Map<PersonMention, Person>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const words = nameWords(mention.name);
    const person = findPerson(persons, words, mention) ?? newPerson(persons);
    if (words.length > person.words.length) {
      person.name = mention.name;
      person.words = words;
    }
    person.mentions.push(mention);
    person.offices.push(...mention.offices);
    personOf.set(mention, person);
  }
  return personOf;
}

function newPerson(persons: Person[]): Person {
  const person: Person = { name: '', words: [], mentions: [], offices: [] };
  persons.push(person);
  return person;
}

function findPerson(
  persons: readonly Person[],
  words: readonly string[],
  mention: PersonMention,
): Person | undefined {
  let best: Person | undefined;
  let bestScore = 0;
  for (const person of persons) {
    const relation = compareNames(person.words, words);
    if (!relation || contradicts(person, mention)) continue;
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
  const same = mention.offices.some(({ head }) => person.offices.some((office) => office.head === head));
  const kin = person.offices.length === 0 && person.mentions.some((each) => each.kin);
  return (same ? 0.5 : 0) - (kin ? 0.5 : 0);
}

const lastNamed = (person: Person): number => person.mentions.at(-1)?.start ?? -1;

/** A bare surname under an office of another state is somebody else; so is a known leader whose first name is another. */
function contradicts(person: Person, mention: PersonMention): boolean {
  if (nameWords(mention.name).length > 1) return false;
  if (mention.leaders?.every((leader) => isOther(person, nameWords(leader)))) return true;
  const holds = (offices: readonly OfficePhrase[]): boolean => offices.some(({ counts }) => counts === 'yes');
  if (holds(mention.offices) && !holds(person.offices) && person.mentions.some(({ kin }) => kin)) return true;
  const theirs = states(mention.offices);
  const known = states(person.offices);
  return theirs.length > 0 && known.length > 0 && !theirs.some((code) => known.includes(code));
}

/** "Laura Bush" is not the leader George W. Bush: no word beside the surname begins alike. */
function isOther({ words }: Person, leader: readonly string[]): boolean {
  const own = words.filter((word) => !leader.includes(word));
  const rest = leader.filter((word) => !words.includes(word));
  return (
    own.length > 0 &&
    rest.length > 0 &&
    words.length > 1 &&
    !own.some((word) => rest.some((other) => other.slice(0, 2) === word.slice(0, 2)))
  );
}

const states = (offices: readonly OfficePhrase[]): string[] =>
  offices.flatMap(({ served }) => (served?.kind === 'state' ? [served.code] : []));
