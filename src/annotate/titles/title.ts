import type { Served } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import type { TitleHead } from '../lexicon.ts';

/** An office or a body as written, before anyone knows whose it is. Ranges are of tokens, `last` exclusive. */
export interface Title extends TokenRange {
  /** The title proper, without determiner, state and words such as "visiting": "Deputy Foreign Minister". */
  readonly titleFirst: number;
  readonly titleLast: number;
  /** First token of the head noun. */
  readonly headFirst: number;
  readonly head: TitleHead;
  readonly served?: Served;
  /** Tokens of the person or phrase through which the title serves: "Lavrov" in "Lavrov's spokesman". */
  readonly through?: TokenRange;
  readonly former: boolean;
  readonly visiting: boolean;
  readonly determiner?: string;
  /** First token of the state's name where one stands before the title: "Israeli" in "Israeli Foreign Ministry". */
  readonly stateFirst?: number;
  /** Given to each person of a list: "five presidents, including A and B" makes A a president. */
  readonly each?: true;
}

/** What the words before a head add to it. */
export type TitleLeft = Pick<
  Title,
  'first' | 'titleFirst' | 'served' | 'through' | 'former' | 'visiting' | 'determiner' | 'stateFirst'
>;

/** What the words after a head add: "of the Workers' Party of Korea", "for Foreign Affairs", "to the UN". */
export type TitleRight = Pick<Title, 'last' | 'titleLast' | 'served' | 'through'>;
