import { groupBy } from '../../group-by.ts';
import { type Merge, mergeGroups } from '../merge-groups.ts';
import { mergeTowns } from '../places/merge-towns.ts';
import type { Parties } from './parties.ts';
import { readTitle, type TitleWords } from './title-key.ts';

/** All resources of offices, organizations and towns that others stand for. */
export function mergeParties(parties: Parties, words: TitleWords): Merge[] {
  return [...mergeOffices(parties, words), ...mergeOrganizations(parties, words), ...mergeTowns(parties)];
}

/** Offices of one body whose titles say the same in other words: "Minister of Defence", "Defense Minister". */
function mergeOffices({ offices }: Parties, words: TitleWords): Merge[] {
  const groups = groupBy(offices.values(), ({ told }) => `${told.of} ${readTitle(told.label, words).text}`);
  return mergeGroups(groups, { certainty: 0.95, reason: 'one body, and a title in other words' });
}

const MINISTRY = /\b(?:ministry|ministries)\b/iu;

/** Ministries of one state that serve one field, and organizations called by their name and by its letters. */
function mergeOrganizations({ bodies }: Parties, words: TitleWords): Merge[] {
  const organizations = [...bodies.values()].filter(({ told }) => told.kind === 'organization');
  const groups = groupBy(organizations, ({ told: { fullName, label, belongsTo } }) => {
    const name = fullName ?? label;
    const { fields } = readTitle(name, words);
    const isMinistry = belongsTo !== undefined && MINISTRY.test(name) && fields.length > 0;
    return isMinistry ? `${belongsTo} ministry ${fields.join(' ')}` : `name ${name.toLowerCase()}`;
  });
  return mergeGroups(groups, { certainty: 0.93, reason: 'one state and one field, or one full name' });
}
