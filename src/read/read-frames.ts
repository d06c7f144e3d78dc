import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { FrameEntry, SpeechFrameEntry } from '../model/frame.ts';
import { SeedError } from './seed-error.ts';
import { readText, type SeedFile, type SeedRoots, seedFile } from './seed-file.ts';

const words = z.array(z.string().min(1));
const weight = z.number().gt(0).lte(1);

const frameSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z-]+$/, 'not kind.phrase, such as meeting.hold-talks'),
  verbs: words.default([]),
  nouns: words.default([]),
  roles: z.record(z.string(), words),
  needs: words.default([]),
  ties: words.default([]),
  unless: words.default([]),
  only: words.default([]),
  objects: words.default([]),
  attributes: z.record(z.string(), z.string()).default({}),
  weight,
  reads: words.min(1),
  never: words.min(1),
});

const speechSchema = z.strictObject({
  id: z.string().regex(/^statement\.[a-z-]+$/, 'not statement.phrase, such as statement.say'),
  verbs: words.min(1),
  takes: z.array(z.enum(['quote', 'clause', 'object', 'about', 'infinitive'])).min(1),
  addressee: z.enum(['object', 'to', 'none']).default('none'),
  content: z.enum(['object', 'with-addressee']).default('object'),
  objects: words.default([]),
  deeds: words.default([]),
  after: z.boolean().default(false),
  attitude: z.boolean().default(false),
  purpose: z.boolean().default(false),
  persons: z.boolean().default(true),
  quoted: z.boolean().default(false),
  asks: z.boolean().default(false),
  commands: z.boolean().default(false),
  reasoned: z.boolean().default(false),
  predicate: z.boolean().default(false),
  carries: z.boolean().default(false),
  weight,
  reads: z.array(z.tuple([z.string(), z.string()])).min(1),
  never: words.min(1),
});

/** The frames of events under `frames/`, one file a kind of fact. @throws {SeedError} naming the file and line. */
export function readFrames(root: SeedRoots, language: string): FrameEntry[] {
  return ['meetings', 'visits', 'treaties'].flatMap((kind) =>
    readEntries(seedFile(root, `lexicon/${language}/frames/${kind}.yaml`), frameSchema),
  );
}

/** The verbs of saying. @throws {SeedError} naming the file and line. */
export function readSpeechFrames(root: SeedRoots, language: string): SpeechFrameEntry[] {
  return readEntries(seedFile(root, `lexicon/${language}/frames/statements.yaml`), speechSchema);
}

/** The entries of YAML lists, each checked. */
function readEntries<T>(file: SeedFile, schema: z.ZodType<T>): T[] {
  return file.flatMap((part) => {
    const document = parseDocument(readText(part));
    const [error] = document.errors;
    if (error)
      throw new SeedError(part.label, error.linePos?.[0].line, `${error.message} Correct the YAML.`, error);
    const entries: unknown = document.toJS() ?? [];
    if (!Array.isArray(entries))
      throw new SeedError(part.label, 1, 'It is no list. Begin each entry with "- id:".');
    return entries.map((entry: unknown, at) => {
      const parsed = schema.safeParse(entry);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      const message = `Entry ${at + 1}, ${issue?.path.join('.')}: ${issue?.message}. Correct the entry.`;
      throw new SeedError(part.label, undefined, message, parsed.error);
    });
  });
}
