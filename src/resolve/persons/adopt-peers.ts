import type { StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, OfficeMention, PersonMention } from '../../model/mention.ts';
import type { Adoption } from './adopt-offices.ts';
import { lowerAt, mentionAt } from './beside.ts';
import { addOffice, type Person } from './person.ts';

/** Sentences back in which those of one office are told of together. */
const TOLD_WITHIN = 3;

/**
 * "The *presidents* of Norland and Sudland met. … *Norland's Ida Berg* and *Bo Roe of Sudland*", "spoke with his *counterparts* from …
 * with Ida Berg of Norland": somebody told of by name and state alone, where those of one office were told of together, holds it
 * for that state. Gives the person the office.
 */
export function adoptPeers(a: AnnotatedArticle, personOf: ReadonlyMap<PersonMention, Person>): Adoption[] {
  const adoptions: Adoption[] = [];
  let together: OfficeMention | undefined;
  let single: OfficeMention | undefined;
  for (const mention of a.mentions) {
    if (mention.kind === 'office') {
      if (!mention.office.plural) single = mention;
      else together = namesPeers(mention) ? peersOf(mention, single) : undefined;
    }
    const person = mention.kind === 'person' ? personOf.get(mention) : undefined;
    if (mention.kind !== 'person' || !person || person.mentions[0] !== mention) continue;
    if (person.offices.length > 0 || !mention.name.includes(' ')) continue;
    const state = stateBeside(a, mention);
    if (!state || !together || mention.sentence - together.sentence > TOLD_WITHIN) continue;
    const office = { ...together.office, served: state };
    addOffice(person, office);
    const { first, last, start, end, sentence } = mention;
    adoptions.push({
      office: { ...together, first, last, start, end, sentence, office },
      holder: mention,
    });
  }
  return adoptions;
}

const namesPeers = ({ office: { head, counts } }: OfficeMention): boolean =>
  head === 'counterpart' || (counts === 'yes' && PEERS.test(head));

const PEERS =
  /^(?:president|prime minister|premier|minister|leader|chancellor|king|chief|speaker|secretary)$/;

/** The office that each of them holds: of counterparts that of whoever they are the counterparts of. */
function peersOf(mention: OfficeMention, single: OfficeMention | undefined): OfficeMention | undefined {
  const { office } = mention;
  if (office.head === 'counterpart') {
    const near = single && mention.sentence - single.sentence <= TOLD_WITHIN;
    return near ? { ...single, sentence: mention.sentence } : undefined;
  }
  const { served: _, servedThrough: __, determiner: ___, ...rest } = office;
  return { ...mention, office: { ...rest, title: office.title.replace(/s$/, ''), plural: false } };
}

/** "*Norland's* Ida Berg", "Ida Berg *of Norland*". */
function stateBeside(a: AnnotatedArticle, { first, last }: PersonMention): StateEntity | undefined {
  const before = /^['’]s?$/.test(lowerAt(a, first - 1)) ? mentionAt(a, first - 2) : mentionAt(a, first - 1);
  if (before?.kind === 'state' && before.possessive && before.form !== 'demonym') return before.state;
  if (lowerAt(a, last) !== 'of') return undefined;
  const after = mentionAt(a, lowerAt(a, last + 1) === 'the' ? last + 2 : last + 1);
  return after?.kind === 'state' && after.form === 'name' && !after.possessive ? after.state : undefined;
}
