import { z } from 'zod';
import type { Article } from '../model/article.ts';
import { isText } from './decode-text.ts';

/** What an input says of an article besides its text. */
export type Metadata = Pick<Article, 'title' | 'date' | 'publisher' | 'url'> & { readonly language?: string };

const day = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);

/** True for an ISO 8601 date that is in the calendar. */
export const isDate = (text: string): boolean => z.iso.date().safeParse(text).success;

/** Null and empty mean absent: that is how exports write a missing field. */
const absent = (value: unknown): unknown => (value === null || value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T): z.ZodType<z.output<T> | undefined> =>
  z.preprocess(absent, schema.optional());

/** Ids become part of every IRI of their article, so they cannot be of any length. */
const longestId = 1000;

/** An id, also a number as databases give. */
export const idField: z.ZodType<string> = z
  .union([z.string().trim(), z.number().transform(String)], 'missing or empty')
  .pipe(
    z
      .string()
      .min(1, 'missing or empty')
      .max(longestId, `longer than ${longestId} characters`)
      .refine(isText, 'it holds a NUL or half a surrogate pair'),
  );

export const metadataFields: {
  readonly title: z.ZodType<string | undefined>;
  readonly date: z.ZodType<string | undefined>;
  readonly publisher: z.ZodType<string | undefined>;
  readonly url: z.ZodType<string | undefined>;
  readonly language: z.ZodType<string | undefined>;
} = {
  title: optional(z.string('not a string')),
  /** The calendar day of a date or a date and time, as written: no time zone is applied. */
  date: optional(z.string('not a string').pipe(day.transform((date) => date.slice(0, 10)))),
  publisher: optional(z.string('not a string')),
  url: optional(z.url('not a URL')),
  language: optional(
    z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, 'not a language tag such as en'),
  ),
};

/** Drops the fields that are absent. */
export function present(fields: { readonly [Key in keyof Metadata]: Metadata[Key] | undefined }): Metadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
