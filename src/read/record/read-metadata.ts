import { z } from 'zod';
import type { Article } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import { readDay, readEpoch } from '../dates/read-day.ts';
import { isText } from '../open/decode-text.ts';
import { readWarning, type Where } from '../read-issue.ts';
import { readWebAddress } from './read-web-address.ts';

/** What an input says of an article besides its text. */
export type Metadata = Pick<Article, 'title' | 'date' | 'publisher' | 'url'> & { readonly language?: string };

type Field = keyof Metadata;

/** Of any length they would be in every fact's attribution. */
const longest = 2000;

const words = z
  .union([z.string(), z.number().transform(String), z.boolean().transform(String)], 'not a string')
  .refine((text) => text.length <= longest, `longer than ${longest} characters`)
  .refine(isText, 'it holds a NUL or half a surrogate pair');

/** Database dumps wrap their dates. */
const unwrapped = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && '$date' in value ? value.$date : value),
  z.union([z.string(), z.number()]),
);

/** Turns what a reader gives for a value into that value, or says that it cannot be. */
const orRefuse =
  <T>(read: (value: T) => string | undefined, message: string) =>
  (value: T, context: z.RefinementCtx): string => {
    const found = read(value);
    if (found === undefined) context.addIssue(message);
    return found ?? '';
  };

const fields: Readonly<Record<Field, z.ZodType<string>>> = {
  title: words,
  /** The calendar day of a date or a date and time, as written: no time zone is applied. */
  date: unwrapped.transform(
    orRefuse(
      (value) => (typeof value === 'number' ? readEpoch(value) : readDay(value)),
      'it tells no day of the calendar such as 2025-07-13',
    ),
  ),
  publisher: words,
  url: words.transform(orRefuse(readWebAddress, 'it is no web address such as https://example.org/story')),
  language: words
    .transform((tag) => tag.trim().replaceAll('_', '-'))
    .refine((tag) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag), 'it is no language tag such as en'),
};

/** Null and empty mean absent: that is how exports write a missing field. */
const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Reads the fields there are. One that does not fit is left out, with a warning, and costs nothing else. */
export function readMetadata(
  record: Readonly<Record<string, unknown>>,
  where: Where,
): { readonly metadata: Metadata; readonly warnings: readonly { readonly issue: Issue }[] } {
  const warnings: { readonly issue: Issue }[] = [];
  const metadata: { [Key in Field]?: string } = {};
  for (const [field, schema] of Object.entries(fields) as [Field, z.ZodType<string>][]) {
    const value = record[field];
    if (isAbsent(value)) continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) metadata[field] = parsed.data;
    else warnings.push(leftOut(field, value, parsed.error.issues[0]?.message ?? '', where));
  }
  return { metadata, warnings };
}

function leftOut(field: Field, value: unknown, why: string, where: Where): { readonly issue: Issue } {
  const code = field === 'date' ? 'bad-date' : field === 'url' ? 'bad-url' : 'bad-field';
  const written = JSON.stringify(value) ?? '';
  const shown = written.length > 60 ? `${written.slice(0, 59)}…` : written;
  return readWarning(code, `The ${field} ${shown} was left out: ${why}. Correct or remove it.`, where);
}
