import type { TitleKey } from '../offices/title-key.ts';
import type { PersonMention } from './profile.ts';

/** What one resource is called in all articles, and as what: enough to tell which resources may be one person's at all. */
export interface NamedResource {
  readonly iri: string;
  readonly labels: readonly string[];
  /** Of the offices that articles give, each once. */
  readonly titles: readonly TitleKey[];
  /** Whom the person serves. */
  readonly bodies: readonly string[];
}

/** Sums up mentions of one resource; `served` is the body in its IRI. */
export function nameResource(
  iri: string,
  mentions: readonly PersonMention[],
  served: string | undefined,
): NamedResource {
  const offices = mentions.flatMap((mention) => mention.offices);
  const bodies = offices.map(({ body }) => body);
  return {
    iri,
    labels: distinct(mentions.map(({ label }) => label)),
    titles: distinctTitles(offices.map(({ title }) => title)),
    bodies: distinct(served === undefined ? bodies : [...bodies, served]),
  };
}

/** One resource as two parts of the articles name it. */
export function mergeNames(a: NamedResource, b: NamedResource): NamedResource {
  return {
    iri: a.iri,
    labels: distinct([...a.labels, ...b.labels]),
    titles: distinctTitles([...a.titles, ...b.titles]),
    bodies: distinct([...a.bodies, ...b.bodies]),
  };
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

const distinctTitles = (titles: readonly TitleKey[]): TitleKey[] => [
  ...new Map(titles.map((title) => [title.text, title])).values(),
];
