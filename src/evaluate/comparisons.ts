import type { Comparison } from './comparison.ts';
import { meeting } from './kinds/meeting.ts';
import { official } from './kinds/official.ts';
import { statement } from './kinds/statement.ts';
import { treaty } from './kinds/treaty.ts';
import { visit } from './kinds/visit.ts';
import type { RecordKind, RecordOf } from './records.ts';

/** How the records of each kind are compared. */
export const comparisons: { readonly [K in RecordKind]: Comparison<RecordOf[K]> } = {
  official,
  meeting,
  visit,
  treaty,
  statement,
};
