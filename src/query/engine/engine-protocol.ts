import type { Dataset } from './dataset.ts';
import type { GraphFile } from './locate-graph.ts';

/** What the worker is asked; `id` pairs an answer with its request. */
export type EngineRequest =
  | { readonly id: number; readonly task: 'load'; readonly file: GraphFile }
  /** Lets what is concluded from several articles hold in each of them. */
  | { readonly id: number; readonly task: 'settle' }
  | { readonly id: number; readonly task: 'unite' }
  | {
      readonly id: number;
      readonly task: 'query';
      readonly text: string;
      /** A media type for the results. */
      readonly format: string;
      readonly dataset?: Dataset | undefined;
    };

export interface LoadedGraph {
  /** Quads in the store. */
  readonly size: number;
  /** Named graphs hold at least one of them. */
  readonly named: boolean;
  /** It holds conclusions from several articles, and they hold in each of them. */
  readonly settled?: boolean;
}

/** A query's results, what was loaded, or nothing for `unite`. */
export type EngineValue = string | LoadedGraph | undefined;

/** `crashed`: the engine cannot be used again. */
export type EngineReply =
  | { readonly id: number; readonly ok: true; readonly value: EngineValue }
  | { readonly id: number; readonly ok: false; readonly message: string; readonly crashed: boolean };
