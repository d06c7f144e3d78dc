import type { Served } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';

/** What follows one link of a title: "the Workers' Party of Korea" after "general secretary of". */
export interface ServedUnit {
  readonly last: number;
  readonly served?: Served;
  readonly through?: TokenRange;
  /** It only names the state or organisation served: "of Russia" is no part of the title. */
  readonly pure: boolean;
  /** An office in its own right: "the Norland foreign minister" after "assistant to". */
  readonly nested?: true;
}
