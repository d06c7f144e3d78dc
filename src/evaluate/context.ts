import { isCode, type SameName } from './name-matcher.ts';
import type { FoundRecord, GoldArticle, OfficialRecord } from './records.ts';

/** What comparing two records of one article can need beyond the records. */
export interface Context {
  /** The article's text, where it is at hand. */
  readonly text: string | undefined;
  readonly sameName: SameName;
  /** Whom a named person serves by the officials of either side; nothing for a code or an unknown person. */
  readonly stateOf: (name: string) => string | undefined;
}

/** Gathers what either side says of the article's officials. */
export function createContext(
  gold: GoldArticle,
  found: readonly FoundRecord[],
  text: string | undefined,
  sameName: SameName,
): Context {
  const officials: OfficialRecord[] = [
    ...gold.records.official,
    ...found.filter((record) => record.type === 'official'),
  ].filter(({ name }) => name !== '');
  return {
    text,
    sameName,
    stateOf: (name) =>
      isCode(name) ? undefined : officials.find((official) => sameName(official.name, name))?.of,
  };
}
