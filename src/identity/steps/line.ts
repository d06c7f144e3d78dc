import type { Sketched } from '../copies/band.ts';
import type { ArticleDigest, BodyDigest, OfficeDigest } from '../digest/article-digest.ts';
import type { Report } from '../happenings/report.ts';
import type { Dated } from '../life/disagree-on-dates.ts';
import type { Counted } from '../merge-groups.ts';
import type { Holding } from '../offices/holdings.ts';
import type { CountedPlace } from '../offices/parties.ts';
import type { PersonItem } from '../persons/find-items.ts';
import type { NamedResource } from '../persons/named-resource.ts';
import type { PersonMention } from '../persons/profile.ts';

/** A mention of a person, and the resource by which the article tells of them. */
export interface MentionOf extends Omit<PersonMention, 'company'> {
  readonly iri: string;
  readonly company: readonly string[];
}

/** Whom an article means by a resource, and for which body the person stands. */
export interface Meant {
  readonly iri: string;
  readonly person: string;
  readonly body: string;
}

/** What a line of each kind tells, and of what: its key. */
export interface Told {
  /** Of an article. */
  readonly digest: ArticleDigest;
  /** Of a party or place, by its IRI. */
  readonly body: Counted<BodyDigest>;
  readonly office: Counted<OfficeDigest>;
  readonly place: CountedPlace;
  /** Of a person's resource. */
  readonly name: NamedResource;
  /** Of a person's resource: what stands for the group that it is decided with. */
  readonly group: string;
  /** Of a key of names: that too many have it. */
  readonly crowded: true;
  /** Of a surname and a body: that more than one bears it. */
  readonly shared: true;
  /** Of such a group. */
  readonly mention: MentionOf;
  /** Of a seat. */
  readonly holding: Holding;
  /** Of a tenure: that reports of its seat gainsay it. */
  readonly gainsaid: true;
  /** Of an item of Wikidata. */
  readonly item: PersonItem;
  /** Of an article. */
  readonly meant: Meant;
  /** Of a band of sketches. */
  readonly sketch: Sketched;
  /** Of an article: another of the same story. */
  readonly copy: string;
  /** Of a block of reports. */
  readonly report: Report;
  /** Of a fact: another that may be of the same happening. */
  readonly link: string;
  /** Of a fact, then of the least of those that links hold together. */
  readonly fact: Report;
  /** Of those who take part: the report that tells most exactly of a happening. */
  readonly first: Dated;
}

export type Kind = keyof Told;

/** What one step hands to another: of which kind, of what, and what it tells. */
export type Line = {
  readonly [K in Kind]: { readonly kind: K; readonly key: string; readonly told: Told[K] };
}[Kind];

/** A line as text, on which a shuffle works: `kind`, a tab, the key, a tab, JSON. */
export function writeLine({ kind, key, told }: Line): string {
  return `${kind}\t${key.replace(/\s/gu, ' ')}\t${JSON.stringify(told)}`;
}

/** What opens a line that stands as a comment among quads. */
export const ASIDE = '# ';

/** Reads what `writeLine` wrote, a comment or not. @throws SyntaxError where it is not that */
export function readLine(line: string): Line {
  const text = line.startsWith(ASIDE) ? line.slice(ASIDE.length) : line;
  const [kind = '', key = ''] = text.split('\t', 2);
  return { kind, key, told: JSON.parse(text.slice(kind.length + key.length + 2)) } as Line;
}
