import type { StateEntity } from '../../model/entity.ts';
import type { ServedBy } from './find-served.ts';
import { nameWords } from './name-key.ts';
import type { Persons } from './persons.ts';

/** "the Trump administration": the state of the person that a body is called by. */
export type LeaderStateOf = (body: string) => StateEntity | undefined;

export function createLeaderStates({ bySurname }: Persons, served: ServedBy): LeaderStateOf {
  const known = new Map<string, StateEntity | undefined>();
  const find = (body: string): StateEntity | undefined => {
    const called = new Set(nameWords(body.replace(/['’]s\b/g, '')));
    const persons = [...called]
      .flatMap((surname) => bySurname.get(surname) ?? [])
      .sort((x, y) => (x.mentions[0]?.start ?? 0) - (y.mentions[0]?.start ?? 0));
    for (const person of persons) {
      const of = served.ofPerson(person);
      if (of?.kind === 'state') return of;
    }
    return undefined;
  };
  return (body) => {
    if (!known.has(body)) known.set(body, find(body));
    return known.get(body);
  };
}
