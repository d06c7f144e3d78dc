import { z } from 'zod';
import type { JsonLine } from './parse-lines.ts';
import { parseLines } from './parse-lines.ts';
import type { FoundRecord, GoldArticle } from './records.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const orNull = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const list = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .nullish()
  .transform((values) => values ?? []);
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const count = z
  .number()
  .int()
  .nullish()
  .transform((value) => value ?? null);

const fields = {
  official: { name: text, office: text, of: text, former: flag },
  meeting: { kind: text, participants: list, date: orNull, place: orNull, status: text },
  visit: { visitor: text, destination: text, start: orNull, end: orNull, status: text, host: orNull },
  treaty: { name: text, parties: list, signed: orNull, status: text },
  statement: {
    speaker: list,
    addressee: list,
    mode: text,
    content: text,
    via: list,
    start: count,
    end: count,
  },
};

function goldList<S extends z.ZodRawShape>(shape: S) {
  return z.array(z.looseObject({ ...shape, optional: flag })).default([]);
}

const gold = z
  .object({
    id: z.string(),
    officials: goldList(fields.official),
    meetings: goldList(fields.meeting),
    visits: goldList(fields.visit),
    treaties: goldList(fields.treaty),
    statements: goldList(fields.statement),
  })
  .transform(
    ({ id, officials, meetings, visits, treaties, statements }): GoldArticle => ({
      id,
      records: {
        official: officials,
        meeting: meetings,
        visit: visits,
        treaty: treaties,
        statement: statements,
      },
    }),
  );

const article = z.string();
const found = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('official'), article, ...fields.official }),
  z.looseObject({ type: z.literal('meeting'), article, ...fields.meeting }),
  z.looseObject({ type: z.literal('visit'), article, ...fields.visit }),
  z.looseObject({ type: z.literal('treaty'), article, ...fields.treaty }),
  z.looseObject({ type: z.literal('statement'), article, ...fields.statement }),
]);

const articleText = z.object({ id: z.string(), text: z.string() });

/**
 * Gold, one article a line: `{id, officials, meetings, visits, treaties, statements}`.
 *
 * @throws RecordLineError where a line is no such record
 */
export function parseGold(lines: Iterable<JsonLine>): GoldArticle[] {
  return parseLines(lines, gold);
}

/** Found records, one a line: `{type, article, …}`; fields that are not scored stay. @throws RecordLineError */
export function parseFound(lines: Iterable<JsonLine>): FoundRecord[] {
  return parseLines<FoundRecord>(lines, found);
}

/** Found records at hand as objects. @throws ZodError where one has another shape */
export function checkFound(records: Iterable<object>): FoundRecord[] {
  return Array.from(records, (record) => found.parse(record));
}

/** The texts that contents are located in, one article a line: `{id, text, …}`. @throws RecordLineError */
export function parseTexts(lines: Iterable<JsonLine>): Map<string, string> {
  return new Map(parseLines(lines, articleText).map(({ id, text }) => [id, text]));
}
