import { groupBy } from '../../group-by.ts';
import { type Merge, mergeGroups } from '../merge-groups.ts';
import type { Parties } from '../offices/parties.ts';

/** Names of one town: Kiev and Kyiv are one feature of GeoNames. A name that stands for two towns stays by itself. */
export function mergeTowns({ places }: Parties): Merge[] {
  const towns = [...places.values()].filter(({ items }) => items.length === 1 && items[0] !== '');
  const groups = groupBy(towns, ({ items: [item = ''] }) => item);
  return mergeGroups(groups, { certainty: 0.99, reason: 'names of one town, by its number at GeoNames' });
}
