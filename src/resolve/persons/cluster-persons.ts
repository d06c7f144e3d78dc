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
    const score = scoreOf(person, words, relation);
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

const lastNamed = (person: Person): number => person.mentions.at(-1)?.start ?? -1;

/** A bare surname under an office of another state is somebody else. */
function contradicts(person: Person, mention: PersonMention): boolean {
  if (nameWords(mention.name).length > 1) return false;
  const theirs = states(mention.offices);
  const known = states(person.offices);
  return theirs.length > 0 && known.length > 0 && !theirs.some((code) => known.includes(code));
}

const states = (offices: readonly OfficePhrase[]): string[] =>
  offices.flatMap(({ served }) => (served?.kind === 'state' ? [served.code] : []));
