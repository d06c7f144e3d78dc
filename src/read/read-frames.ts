import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { FrameEntry, SpeechFrameEntry } from '../model/frame.ts';
import type { FrameKind } from '../model/frame-words.ts';
import { frameSchema, weight, words } from './frame-schema.ts';
import { SeedError } from './seed-error.ts';
import { readText, type SeedFile, type SeedRoots, seedFile } from './seed-file.ts';

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
  thought: z.boolean().default(false),
  heard: z.boolean().default(false),
  others: z.boolean().default(false),
  lasts: z.boolean().default(false),
  carries: z.boolean().default(false),
  weight,
  reads: z.array(z.tuple([z.string(), z.string()])).min(1),
  never: words.min(1),
});

const FILES: readonly (readonly [kind: FrameKind, file: string])[] = [
  ['meeting', 'meetings'],
  ['visit', 'visits'],
  ['treaty', 'treaties'],
];

/** The frames of events under `frames/`, one file a kind of fact. @throws {SeedError} naming the file and line. */
export function readFrames(root: SeedRoots, language: string): FrameEntry[] {
  return FILES.flatMap(([kind, name]) =>
    readEntries(seedFile(root, `lexicon/${language}/frames/${name}.yaml`), frameSchema(kind)).map(
      (entry): FrameEntry => ({ kind, ...entry }),
    ),
  );
}

/** The verbs of saying. @throws {SeedError} naming the file and line. */
export function readSpeechFrames(root: SeedRoots, language: string): SpeechFrameEntry[] {
  return readEntries(seedFile(root, `lexicon/${language}/frames/statements.yaml`), speechSchema);
}

/** The entries of YAML lists, each checked, none of them twice. */
function readEntries<T extends { readonly id: string }>(file: SeedFile, schema: z.ZodType<T>): T[] {
  const seen = new Set<string>();
  return file.flatMap((part) => {
    const lines = new LineCounter();
    const document = parseDocument(readText(part), { lineCounter: lines });
    const [error] = document.errors;
    if (error)
      throw new SeedError(part.label, error.linePos?.[0].line, `${error.message} Correct the YAML.`, error);
    const entries: unknown = document.toJS() ?? [];
    if (!Array.isArray(entries))
      throw new SeedError(part.label, 1, 'It is no list. Begin each entry with "- id:".');
    return entries.map((entry: unknown, at) => {
      const parsed = schema.safeParse(entry);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const path = issue?.path ?? [];
        const message = `${nameOf(entry, at)}, ${path.join('.')}: ${issue?.message}. Correct the entry.`;
        throw new SeedError(part.label, lineOf(document, lines, [at, ...path]), message, parsed.error);
      }
      const { id } = parsed.data;
      if (seen.has(id))
        throw new SeedError(
          part.label,
          lineOf(document, lines, [at]),
          `${id} stands twice. Name one of them anew.`,
        );
      seen.add(id);
      return parsed.data;
    });
  });
}

/** What messages call an entry: its id, else which it is. */
const nameOf = (entry: unknown, at: number): string =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? entry.id
    : `Entry ${at + 1}`;

/** The line of what stands at `path`, or of the nearest around it where nothing does. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
