/**
 * What a body is: an organ of a state, an international organisation, a party or movement (armed or not), an armed force, a
 * court, a church, or one of those that act for no state.
 */
export const BODY_KINDS = [
  'organ',
  'international',
  'party',
  'force',
  'court',
  'church',
  'company',
  'bank',
  'medium',
  'university',
  'union',
  'charity',
  'club',
  'association',
] as const;

export type BodyKind = (typeof BODY_KINDS)[number];

const PRIVATE: ReadonlySet<BodyKind> = new Set([
  'church',
  'company',
  'bank',
  'medium',
  'university',
  'union',
  'charity',
  'club',
  'association',
]);

/** Acts for no state, no organisation of states and no movement: its president is no official. */
export const isPrivate = (kind: BodyKind | undefined): boolean => kind !== undefined && PRIVATE.has(kind);
