import { STATUSES, type Status } from '../../rdf/fact-names.ts';
import type { Reading } from './reading.ts';

/**
 * The statuses of the facts that answer a question: a fact that is asked about in the past occurred; one in the future is
 * planned; "not" asks for what is denied. A statement was made, whatever is said of what it says.
 */
export function statusesAsked({ status, negated, tense, kind, order, want }: Reading): readonly Status[] {
  if (status) return [status];
  if (kind === 'statement' || kind === 'report' || want === 'status') return STATUSES;
  if (negated) return ['denied'];
  return tense === 'future' || order === 'next' ? ['planned'] : ['occurred'];
}
