import type { FactKind, Status } from '../../../src/publish/explorer/api-types.ts';

/** What kinds and statuses are called on the pages. */
export const KIND_NAMES: Readonly<Record<FactKind, { readonly one: string; readonly many: string }>> = {
  meeting: { one: 'Meeting', many: 'Meetings' },
  visit: { one: 'Visit', many: 'Visits' },
  treaty: { one: 'Treaty', many: 'Treaties' },
  statement: { one: 'Statement', many: 'Statements' },
  official: { one: 'Office', many: 'Offices' },
};

export const KINDS: readonly FactKind[] = ['meeting', 'visit', 'treaty', 'statement', 'official'];

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  occurred: 'Occurred',
  planned: 'Planned',
  proposed: 'Proposed',
  denied: 'Denied',
};
