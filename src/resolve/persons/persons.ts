import { groupBy } from '../../group-by.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { Person } from './person.ts';
import { speaksForAnother } from './speaks-for-another.ts';

/** The persons of an article, by what is asked of them. */
export interface Persons {
  /** In the order in which they are first named. */
  readonly all: readonly Person[];
  readonly byName: ReadonlyMap<string, readonly Person[]>;
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  /** Where those are named whom "she" means. */
  readonly women: readonly PersonMention[];
  /** Where spokesmen are named with their office. */
  readonly spokesmen: readonly PersonMention[];
}

export function indexPersons(personOf: ReadonlyMap<PersonMention, Person>): Persons {
  const all = [...new Set(personOf.values())];
  const mentions = [...personOf.keys()];
  return {
    all,
    byName: groupBy(all, ({ name }) => name),
    bySurname: groupBy(
      all.filter(({ words }) => words.length > 0),
      ({ words }) => words.at(-1) ?? '',
    ),
    women: mentions.filter((mention) => personOf.get(mention)?.told.pronoun === 'she'),
    spokesmen: mentions.filter(({ offices }) => offices.some(speaksForAnother)),
  };
}
