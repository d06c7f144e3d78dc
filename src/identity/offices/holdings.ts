import type { NamedPerson } from '../persons/name-persons.ts';
import type { Bodies } from './bodies.ts';
import { isSingleSeat } from './single-seat.ts';

/** That an article gives a seat for one of a state to a person. */
export interface Holding {
  readonly seat: string;
  readonly person: string;
  readonly label: string;
  /** All that the person is called. */
  readonly names: readonly string[];
  readonly article: string;
  readonly tenure: string;
  readonly office: string;
  /** Day of publication, as `dayNumber` counts. */
  readonly day: number;
}

/** The seats for one that articles of known days give to a person, but for those that others gainsay. */
export function listHoldings(
  { iri, label, profiles }: NamedPerson,
  gainsaid: ReadonlySet<string>,
  bodies: Bodies,
): Holding[] {
  const names = [...new Set(profiles.map(({ form }) => form.label))].sort();
  return profiles.flatMap(({ mentions }) =>
    mentions.flatMap(({ article, day, offices }) =>
      offices.flatMap(({ tenure, office, body, title, former }): Holding[] =>
        day === undefined || former || !bodies.isState(body) || !isSingleSeat(title) || gainsaid.has(tenure)
          ? []
          : [
              {
                ...{ person: iri, label, names, article, tenure, office, day },
                seat: `${body} ${title.text}`,
              },
            ],
      ),
    ),
  );
}
