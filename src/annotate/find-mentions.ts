import type { OrganizationEntity, StateEntity } from '../model/entity.ts';
import type { Mention, TokenRange } from '../model/mention.ts';
import { type Draft, wording } from './draft.ts';
import { findAliases } from './find-aliases.ts';
import { findAnaphors } from './find-anaphors.ts';
import { findPersons, officePhrase, type PersonGroup } from './find-persons.ts';
import { findTitles, type Title } from './find-titles.ts';
import { placed } from './placed.ts';

/** Everything named in the text, no two overlapping, in order of offset. */
export function findMentions(draft: Draft): Mention[] {
  const { persons, free } = findPersons(draft, findTitles(draft));
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
  keep(findAliases(draft, persons, taken));
  keep(free.flatMap((title) => titleMention(draft, title)));
  keep(draft.named.flatMap((named) => namedMention(draft, named)));
  keep(findAnaphors(draft));
  return mentions.sort((a, b) => a.first - b.first);
}

function isTaken(taken: Int32Array, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++) if ((taken[i] ?? -1) >= 0) return true;
  return false;
}

function personMention(draft: Draft, person: PersonGroup): Mention {
  const name = wording(draft, person.name.first, person.name.last);
  return {
    kind: 'person',
    ...placed(draft, person),
    name: name.replace(/\s+/g, ' '),
    nameSpan: {
      start: draft.tokens[person.name.first]?.start ?? 0,
      end: draft.tokens[person.name.last - 1]?.end ?? 0,
    },
    offices: person.titles.map((title) => officePhrase(draft, title)),
    phrasing: person.phrasing,
  };
}

/** An unnamed office, or a body that acts; "the Iranian side" and "the US delegation" are their state. */
function titleMention(draft: Draft, title: Title): Mention[] {
  if (title.head.kind === 'office')
    return [{ kind: 'office', ...placed(draft, title), office: officePhrase(draft, title) }];
  const state = title.served?.kind === 'state' ? title.served : undefined;
  if (title.head.class === 'side') {
    return state ? [{ kind: 'state', ...placed(draft, title), state, form: 'name' }] : [];
  }
  const from = title.stateFirst ?? title.titleFirst;
  const organization = bodyEntity(wording(draft, from, title.last).replace(/\s+/g, ' '), state, title);
  return [{ kind: 'organization', ...placed(draft, title), organization, role: 'body' }];
}

function bodyEntity(name: string, state: StateEntity | undefined, title: Title): OrganizationEntity {
  const served = title.served?.kind === 'organization' ? title.served : undefined;
  if (served && title.titleFirst === title.first && !state) return { kind: 'organization', name };
  return { kind: 'organization', name, ...(state && { of: state }) };
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
      return [{ kind: 'organization', ...base, organization: thing.organization, role: 'organization' }];
    case 'agency':
      return [{ kind: 'organization', ...base, organization: thing.organization, role: 'agency' }];
    case 'place':
      return [{ kind: 'place', ...base, place: thing.place }];
  }
}
