import type { z } from 'zod';
import type { ReadResult } from './make-article.ts';
import { readIssue, type Where } from './read-issue.ts';

/** Says which field of a record does not fit. */
export function recordIssue(error: z.ZodError, where: Where): ReadResult {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  if (field === 'date') {
    return readIssue(
      'bad-date',
      'The date is no ISO 8601 date such as 2025-07-13. Correct or remove it.',
      where,
    );
  }
  const what =
    field === '' ? 'The record is no set of fields' : `The field "${field}" does not fit: ${issue?.message}`;
  return readIssue('bad-record', `${what}. Correct the record.`, where);
}
