import type { GraphFile } from './locate-graph.ts';

/** What the worker is asked; `id` pairs an answer with its request. */
export type EngineRequest =
  | { readonly id: number; readonly task: 'load'; readonly file: GraphFile }
  | {
      readonly id: number;
      readonly task: 'query';
      readonly text: string;
      /** A media type for the results. */
      readonly format: string;
    };

export interface LoadedGraph {
  /** Quads in the store. */
  readonly size: number;
  /** Named graphs hold at least one of them. */
  readonly named: boolean;
  readonly predicates: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
}

/** `crashed`: the engine cannot be used again. */
export type EngineReply =
  | { readonly id: number; readonly ok: true; readonly value: string | LoadedGraph }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly crashed: boolean };
