import type { Mention } from '../model/mention.ts';
import type { TokenRange } from '../model/span.ts';
import { findCalledBodies } from './bodies/find-called-bodies.ts';
import { findMovements } from './bodies/find-movements.ts';
import { privateBodyMention } from './bodies/find-private-bodies.ts';
import { bodyMention } from './body-mention.ts';
import type { Draft } from './draft.ts';
import { findAgencies } from './find-agencies.ts';
import { findAnaphors } from './find-anaphors.ts';
import { findGroups } from './find-groups.ts';
import { findPairs } from './find-pairs.ts';
import { findPersons } from './persons/find-persons.ts';
import { isKin } from './persons/is-kin.ts';
import { knownLeader } from './persons/known-leader.ts';
import { officePhrase } from './persons/office-phrase.ts';
import type { PersonGroup } from './persons/person-group.ts';
import { personName } from './persons/person-name.ts';
import { pronounOf } from './persons/pronoun-of.ts';
import { placed } from './placed.ts';
import { findTitles } from './titles/find-titles.ts';
import type { Title } from './titles/title.ts';

/** Everything named in the text, no two overlapping, in order of offset; what is found first keeps its words. */
export function findMentions(draft: Draft): Mention[] {
  const { persons, free, bodies } = findPersons(draft, findTitles(draft));
  const taken = new Int32Array(draft.tokens.length).fill(-1);
  const mentions: Mention[] = [];
  const keep = (found: readonly Mention[]): void => {
    for (const mention of found) {
      if (isTaken(taken, mention)) continue;
      taken.fill(1, mention.first, mention.last);
      mentions.push(mention);
    }
  };
  keep(persons.map((person) => personMention(draft, person)));
  keep(findAgencies(draft));
  keep(bodies.map((body) => privateBodyMention(draft, body)));
  keep(findMovements(draft));
  keep(findPairs(draft));
  keep(findGroups(draft));
  keep(free.flatMap((title) => titleMention(draft, title)));
  keep(findCalledBodies(draft));
  keep(draft.named.flatMap((named) => namedMention(draft, named)));
  keep(findAnaphors(draft));
  return mentions.sort((a, b) => a.first - b.first);
}

function isTaken(taken: Int32Array, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++) if ((taken[i] ?? -1) >= 0) return true;
  return false;
}

function personMention(draft: Draft, person: PersonGroup): Mention {
  const leader = knownLeader(draft, person);
  const pronoun = pronounOf(draft, person);
  return {
    kind: 'person',
    ...placed(draft, person),
    name: personName(draft, person.name),
    nameSpan: {
      start: draft.tokens[person.name.first]?.start ?? 0,
      end: draft.tokens[person.name.last - 1]?.end ?? 0,
    },
    offices: person.titles.map((title) => officePhrase(draft, title)),
    phrasing: person.phrasing,
    ...(pronoun && { pronoun }),
    ...(leader?.state && { known: leader.state }),
    ...(leader && { leaders: leader.names }),
    ...(isKin(draft, person) && { kin: true as const }),
  };
}

/** An unnamed office, or a body that acts; "the Iranian side" and "the US delegation" are their state. */
function titleMention(draft: Draft, title: Title): Mention[] {
  if (title.head.kind === 'office')
    return [{ kind: 'office', ...placed(draft, title), office: officePhrase(draft, title) }];
  if (title.head.class !== 'side') return bodyMention(draft, title);
  const state = title.served?.kind === 'state' ? title.served : undefined;
  return state ? [{ kind: 'state', ...placed(draft, title), state, form: 'name' }] : [];
}

function namedMention(draft: Draft, named: Draft['named'][number]): Mention[] {
  const { thing } = named;
  const base = placed(draft, named);
  switch (thing.kind) {
    case 'state':
      return [
        {
          kind: 'state',
          ...base,
          state: thing.state,
          form: thing.form,
          ...(thing.paired && { paired: thing.paired }),
        },
      ];
    case 'organization':
      return [
        {
          kind: 'organization',
          ...base,
          organization: thing.organization,
          role: 'organization',
          ...(thing.paired && { paired: thing.paired }),
        },
      ];
    case 'agency':
      return [{ kind: 'organization', ...base, organization: thing.organization, role: 'agency' }];
    case 'place':
      return [{ kind: 'place', ...base, place: thing.place }];
  }
}
