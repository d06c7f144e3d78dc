import type { StateEntity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { TokenRange } from '../model/span.ts';
import { bodyKindOf } from './bodies/body-kind-of.ts';
import { calledBody } from './bodies/called-body.ts';
import { namesPaper } from './bodies/names-paper.ts';
import { type Draft, wording } from './draft.ts';
import { placed } from './placed.ts';
import type { Title } from './titles/title.ts';
import { isBackReference } from './titles/title-evidence.ts';

/**
 * A body that acts: "the Iranian Foreign Ministry", "the government". "the council" and "the agency" are the organisation
 * with that noun in its name that the text told of last; where it told of none, they are no mention.
 */
export function bodyMention(draft: Draft, title: Title): Mention[] {
  const base = placed(draft, title);
  if (namesPaper(draft.tokens[title.last])) return [];
  if (isBackReference(title)) {
    const organization = calledBody(draft, title.first, title.head.head);
    return organization ? [{ kind: 'organization', ...base, organization, role: 'organization' }] : [];
  }
  const state = title.served?.kind === 'state' ? title.served : undefined;
  // "Netanyahu's office" is named with its owner, who stays a mention too.
  const owner = title.through && title.through.last <= title.first ? title.through.first : undefined;
  const from = title.stateFirst ?? owner ?? title.titleFirst;
  const body = bodyKindOf(draft, from, title.titleLast);
  const joins = joinedBy(draft, base);
  const name = withoutPossessive(wording(draft, from, title.last).replace(/\s+/g, ' '), state);
  return [
    {
      kind: 'organization',
      ...base,
      organization: { kind: 'organization', name, ...(state && { of: state }), ...(body && { body }) },
      role: 'body',
      ...(joins && { joins }),
    },
  ];
}

/** "the *Norland-Sudland* commission": the two states named by one word in it. */
function joinedBy(
  draft: Draft,
  { first, last }: TokenRange,
): readonly [StateEntity, StateEntity] | undefined {
  for (let t = first; t < last; t++) {
    const thing = draft.named[draft.namedAt[t] ?? -1]?.thing;
    if (thing?.kind === 'state' && thing.paired?.kind === 'state') return [thing.state, thing.paired];
  }
  return undefined;
}

/** "Norland's mining ministry" is the Norlandic mining ministry. */
function withoutPossessive(name: string, state: StateEntity | undefined): string {
  const owner = state && name.startsWith(state.name) ? /^['’]s? /.exec(name.slice(state.name.length)) : null;
  return owner && state?.adjective
    ? `${state.adjective} ${name.slice(state.name.length + owner[0].length)}`
    : name;
}
