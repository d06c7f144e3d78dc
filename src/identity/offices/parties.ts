import type { ArticleDigest, BodyDigest, OfficeDigest, PlaceDigest } from '../digest/article-digest.ts';
import type { Counted } from '../merge-groups.ts';

/** A place, and all numbers of GeoNames by which articles tell of it; one is empty where an article has none. */
export interface CountedPlace extends Counted<PlaceDigest> {
  readonly items: readonly string[];
}

/** The bodies, offices and places of all articles, by their IRIs: few, however many articles there are. */
export interface Parties {
  readonly bodies: ReadonlyMap<string, Counted<BodyDigest>>;
  readonly offices: ReadonlyMap<string, Counted<OfficeDigest>>;
  readonly places: ReadonlyMap<string, CountedPlace>;
}

/** Sums up what articles tell of them, or what sums do; in whatever order they come, and however they are parted. */
export class PartiesTally implements Parties {
  readonly bodies: Map<string, Counted<BodyDigest>> = new Map();
  readonly offices: Map<string, Counted<OfficeDigest>> = new Map();
  readonly places: Map<string, CountedPlace> = new Map();

  add({ bodies, offices, places }: ArticleDigest): void {
    for (const told of bodies) this.addBody({ told, count: 1 });
    for (const told of offices) this.addOffice({ told, count: 1 });
    for (const told of places) this.addPlace({ told, count: 1, items: [told.item ?? ''] });
  }

  /** All that is told of a body; of two things the lesser text. */
  addBody({ told, count }: Counted<BodyDigest>): void {
    const known = this.bodies.get(told.iri);
    this.bodies.set(told.iri, {
      told: known ? mergeBodies(known.told, told) : told,
      count: (known?.count ?? 0) + count,
    });
  }

  /** Of labels that differ in case the least. */
  addOffice({ told, count }: Counted<OfficeDigest>): void {
    const known = this.offices.get(told.iri);
    const label = known && known.told.label < told.label ? known.told : told;
    this.offices.set(told.iri, { told: label, count: (known?.count ?? 0) + count });
  }

  addPlace({ told, count, items }: CountedPlace): void {
    const known = this.places.get(told.iri);
    const same = known?.items.length === 1 && items.length === 1 && known.items[0] === items[0];
    this.places.set(told.iri, {
      told: known ? mergePlaces(known.told, told) : told,
      count: (known?.count ?? 0) + count,
      items: known ? (same ? items : [...new Set([...known.items, ...items])].sort()) : items,
    });
  }
}

/** Sums up what articles tell of bodies, offices and places. */
export function tallyParties(digests: Iterable<ArticleDigest>): Parties {
  const tally = new PartiesTally();
  for (const digest of digests) tally.add(digest);
  return tally;
}

function mergeBodies(a: BodyDigest, b: BodyDigest): BodyDigest {
  if (a === b) return a;
  const code = least(a.code, b.code);
  const fullName = least(a.fullName, b.fullName);
  const item = least(a.item, b.item);
  const belongsTo = least(a.belongsTo, b.belongsTo);
  return {
    iri: a.iri,
    kind: a.kind,
    label: least(a.label, b.label) ?? '',
    ...(code !== undefined && { code }),
    ...(fullName !== undefined && { fullName }),
    ...(item !== undefined && { item }),
    ...(belongsTo !== undefined && { belongsTo }),
  };
}

function mergePlaces(a: PlaceDigest, b: PlaceDigest): PlaceDigest {
  if (a === b) return a;
  const [state, item] = [least(a.state, b.state), least(a.item, b.item)];
  return {
    iri: a.iri,
    label: least(a.label, b.label) ?? '',
    ...(state !== undefined && { state }),
    ...(item !== undefined && { item }),
  };
}

function least(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a <= b ? a : b;
}
