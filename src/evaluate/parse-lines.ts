import type { z } from 'zod';
import { tellShapeFault } from '../tell-shape-fault.ts';

/** A line of a JSONL file; `line` is 1-based. */
export interface JsonLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A line is no JSON, or JSON of another shape than its file must have. */
export class RecordLineError extends Error {
  readonly code = 'bad-record';
  readonly file: string;
  readonly line: number;

  constructor(at: JsonLine, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'RecordLineError';
    this.file = at.file;
    this.line = at.line;
  }
}

/** The lines of a file's text, numbered; empty ones are left out. */
export function splitLines(file: string, text: string): JsonLine[] {
  return text
    .split('\n')
    .map((own, index) => ({ file, line: index + 1, text: own }))
    .filter((line) => line.text.trim() !== '');
}

/** Each line as the shape reads it. @throws RecordLineError for the first that does not fit */
export function parseLines<T>(lines: Iterable<JsonLine>, shape: z.ZodType<T>): T[] {
  return Array.from(lines, (line) => parseLine(line, shape));
}

function parseLine<T>(line: JsonLine, shape: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(line.text);
  } catch (cause) {
    throw new RecordLineError(line, 'no JSON. Write one object a line, {…}.', cause);
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const fault = tellShapeFault(parsed.error.issues[0], json);
  throw new RecordLineError(
    line,
    `${fault}. "communique evaluate --help" tells what a line has.`,
    parsed.error,
  );
}
