import type { Quad } from '@rdfjs/types';
import type { LeaderRow } from '../../model/gazetteer.ts';
import type { IdentityWords } from '../../model/identity-words.ts';
import type { Iri } from '../../rdf/iri.ts';
import type { Kind, Line, Told } from './line.ts';
import type { Tables } from './tables.ts';

/** What every step of a run is told alike. */
export interface StepOptions {
  readonly base: Iri;
  readonly words: IdentityWords;
  /** Office-holders of the gazetteer, read once they are asked for. */
  readonly leaders: () => readonly LeaderRow[];
}

/** Lines for other steps, or quads of the graph of conclusions. */
export type Made = Line | readonly Quad[];

/** A step at work: it takes lines in any order, by themselves or all of one key at a time, and tells at its end what needs all. */
export interface Working {
  readonly hear?: (line: Line) => void;
  readonly take?: (lines: readonly Line[]) => Iterable<Made>;
  readonly end?: () => Iterable<Made>;
}

/**
 * A step of the way from what articles tell to what they tell together. It is pure: what becomes of a group depends on its
 * lines, in whatever order they come, and on its tables alone.
 */
export interface Step {
  /** The kinds of lines that it works on; lines of others, which all its runs are given before these, are its tables. */
  readonly takes: readonly Kind[];
  readonly start: (tables: Tables, options: StepOptions) => Working;
}

/** What lines of one kind tell. */
export function toldIn<K extends Kind>(lines: readonly Line[], kind: K): Told[K][] {
  return ofKind(lines, kind).map(({ told }) => told as Told[K]);
}

/** The same, each with its key. */
export function ofKind<K extends Kind>(lines: readonly Line[], kind: K): Extract<Line, { kind: K }>[] {
  return lines.filter((line): line is Extract<Line, { kind: K }> => line.kind === kind);
}
