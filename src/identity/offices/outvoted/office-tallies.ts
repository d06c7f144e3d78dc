import type { HeldOffice } from '../../persons/profile.ts';
import { rank } from '../../rank.ts';
import { compareTitles } from '../title-key.ts';
import { DayTally } from './day-tally.ts';

/** An office that an article gives a person, with what stands around it. */
export interface OfficeReport extends HeldOffice {
  readonly article: string;
  /** Day of publication, as `dayNumber` counts. */
  readonly day?: number;
  /** Bodies that the article names. */
  readonly company: ReadonlySet<string>;
  /** The person was found to be read with another state: by wrong and right body. */
  readonly readOver?: { readonly wrong: string; readonly right: string };
}

/** How many articles give one person which office of which body, and when. */
export class OfficeTallies {
  /** By title and body, of former offices too. */
  readonly #titles: Map<string, Map<string, DayTally>> = new Map();
  /** By body, offices that are held. */
  readonly #held: Map<string, DayTally> = new Map();
  readonly #reports: readonly OfficeReport[];

  constructor(reports: readonly OfficeReport[]) {
    this.#reports = reports;
    for (const { title, body, article, day, former } of reports) {
      const bodies = this.#titles.get(title.text) ?? new Map<string, DayTally>();
      this.#titles.set(title.text, bodies);
      tallyOf(bodies, body).add(article, day);
      if (!former) tallyOf(this.#held, body).add(article, day);
    }
  }

  /** Bodies with a tally each, of an office by its title or, without one, of all offices that are held. */
  of(title?: string): ReadonlyMap<string, DayTally> {
    return title === undefined ? this.#held : (this.#titles.get(title) ?? new Map());
  }

  /** The office of a body that most reports with such a title mean, or with one that says less or more. */
  officeLike({ title }: OfficeReport, body: string): string | undefined {
    const own = this.#reports.filter((each) => each.body === body);
    const like = (fits: (other: HeldOffice) => boolean): string | undefined =>
      rank(own.filter(fits).map(({ office }) => office))[0];
    return (
      like((other) => other.title.text === title.text) ??
      like((other) => compareTitles(other.title, title) !== 'other')
    );
  }
}

function tallyOf(tallies: Map<string, DayTally>, body: string): DayTally {
  const tally = tallies.get(body) ?? new DayTally();
  tallies.set(body, tally);
  return tally;
}
