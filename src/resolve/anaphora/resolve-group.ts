import type { Party } from '../../model/entity.ts';
import type { AnaphorMention, Mention } from '../../model/mention.ts';
import type { Document } from '../document.ts';
import { resolvePair } from './resolve-pair.ts';

type PartiesOf = (mention: Mention) => readonly Party[];

/**
 * "they": the subjects joined under one verb, else the sides of what was told last. "They said" goes on with the many who spoke last,
 * and with nobody where nothing is known of them.
 */
export function resolveGroup(doc: Document, mention: AnaphorMention, partiesOf: PartiesOf): readonly Party[] {
  const speakers = many(doc, mention);
  if (speakers) return speakers.flatMap(partiesOf);
  for (let back = 0; back <= 2; back++) {
    const here = doc
      .subjectsIn(mention.sentence - back)
      .filter((subject) => subject.mention.start < mention.start);
    const byVerb = new Map<number, Mention[]>();
    for (const subject of here)
      byVerb.set(subject.verb, [...(byVerb.get(subject.verb) ?? []), subject.mention]);
    for (const mentions of [...byVerb.values()].reverse()) {
      const parties = mentions.filter((other) => other !== mention).flatMap(partiesOf);
      if (parties.length > 1) return parties;
    }
  }
  return resolvePair(doc, mention, partiesOf);
}

/** How many sentences back "they said" may go on from. */
const SPOKE_WITHIN = 2;

/** Whoever spoke last before a pronoun that speaks, where they were several under one name: "*diplomats* said", "*traders* said". */
function many(doc: Document, mention: AnaphorMention): readonly Mention[] | undefined {
  const speaks = doc.subjectsIn(mention.sentence).some((each) => each.mention === mention && each.speaks);
  for (let back = 0; speaks && back <= SPOKE_WITHIN; back++) {
    const at = mention.sentence - back;
    const known = doc
      .subjectsIn(at)
      .findLast(
        ({ speaks: says, mention: other }) => says && other.kind !== 'anaphor' && other.start < mention.start,
      );
    const stranger = doc.strangersIn(at).findLast(({ start }) => start < mention.start);
    if (stranger && stranger.start > (known?.mention.start ?? -1))
      return stranger.who === 'body' ? undefined : [];
    if (known?.mention.kind === 'office' && known.mention.office.plural) return [known.mention];
    if (known) return undefined;
  }
  return undefined;
}
