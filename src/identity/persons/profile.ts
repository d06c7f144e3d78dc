import type { NameForm } from '../names/name-form.ts';
import type { TitleKey } from '../offices/title-key.ts';

/** An office that an article gives a person. */
export interface HeldOffice {
  readonly tenure: string;
  readonly office: string;
  /** The state or organization served; a ministry or agency counts as its state. */
  readonly body: string;
  readonly title: TitleKey;
  readonly former: boolean;
}

/** A person as one article names them. */
export interface PersonMention {
  readonly article: string;
  /** Day of publication, as `dayNumber` counts. */
  readonly day?: number;
  readonly label: string;
  readonly offices: readonly HeldOffice[];
  /** States and organizations that the article's graph names. */
  readonly company: ReadonlySet<string>;
}

/** Mentions under one resource that are taken for one person before names are compared. */
export interface Profile {
  readonly iri: string;
  readonly form: NameForm;
  readonly mentions: readonly PersonMention[];
  /** First and last day, where any is known. */
  readonly from?: number;
  readonly to?: number;
  /** Whom the person serves, most often told first. */
  readonly bodies: readonly string[];
  readonly offices: readonly HeldOffice[];
}

/** Whether two profiles serve one body. */
export function sharesBody(a: Profile | undefined, b: Profile | undefined): boolean {
  return a?.bodies.some((body) => b?.bodies.includes(body)) ?? false;
}

/** Mentions of known days from so many days before a time to as many after it; none where the time is unknown. */
export function mentionsNear(
  { mentions }: Profile,
  { from, to }: Pick<Profile, 'from' | 'to'>,
  days: number,
): PersonMention[] {
  if (from === undefined || to === undefined) return [];
  return mentions.filter(({ day }) => day !== undefined && day >= from - days && day <= to + days);
}

/** Days between two profiles: 0 where they overlap or nothing is known of when. */
export function gapBetween(a: Profile, b: Profile): number {
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined) return 0;
  return Math.max(0, b.from - a.to, a.from - b.to);
}
