import { foldLetters } from '../../src/fold-letters.ts';
import type { ArticleDigest, FactDigest, PlaceDigest } from '../../src/identity/digest/article-digest.ts';

export const BASE = 'https://w3id.org/communique/id/';

/** A person's name, the state's code or in small letters an organization's name, and the office that an article gives. */
export type Held = readonly [name: string, state: string, title?: string];

export interface Told {
  readonly day?: string;
  readonly publisher?: string;
  readonly sketch?: string;
  /** Where it says that it was written. */
  readonly dateline?: string;
  /** Codes of states that the article names beside those of offices. */
  readonly beside?: readonly string[];
  readonly held?: readonly Held[];
  readonly places?: readonly PlaceDigest[];
  readonly facts?: readonly Partial<FactDigest>[];
}

export const slugOf = (name: string): string =>
  foldLetters(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');

export const personOf = (state: string, name: string): string => `${BASE}person/${state}/${slugOf(name)}`;
export const officeOf = (state: string, title: string): string => `${BASE}office/${state}/${slugOf(title)}`;
const isState = (code: string): boolean => code !== code.toLowerCase();
export const bodyOf = (code: string): string => `${BASE}${isState(code) ? 'state' : 'organization'}/${code}`;

/** Organizations that the gazetteer knows. */
const ITEMS: Readonly<Record<string, string>> = {
  un: 'http://www.wikidata.org/entity/Q1065',
  eu: 'http://www.wikidata.org/entity/Q458',
};

/** The digest of an article that tells what is given, as `digestArticle` would make it. */
export function digestOf(
  id: string,
  { day, publisher, sketch, dateline, beside = [], held = [], places = [], facts = [] }: Told,
): ArticleDigest {
  const article = `${BASE}article/${id}`;
  const codes = [...new Set([...held.map(([, state]) => state), ...beside])]
    .filter((code) => code !== '-')
    .sort();
  const offices = held.flatMap(([, state, title]) =>
    title === undefined ? [] : [{ iri: officeOf(state, title), label: title, of: bodyOf(state) }],
  );
  return {
    article,
    ...(day !== undefined && { published: day }),
    ...(publisher !== undefined && { publisher: `${BASE}organization/${slugOf(publisher)}` }),
    ...(sketch !== undefined && { sketch }),
    ...(dateline !== undefined && { dateline }),
    persons: held.map(([name, state]) => ({ iri: personOf(state, name), label: name })),
    offices: [...new Map(offices.map((office) => [office.iri, office])).values()],
    bodies: codes.map((code) => {
      const iri = bodyOf(code);
      return isState(code)
        ? { iri, kind: 'state', label: `State ${code}`, code }
        : { iri, kind: 'organization', label: code, ...(ITEMS[code] && { item: ITEMS[code] }) };
    }),
    places,
    tenures: held.flatMap(([name, state, title]) =>
      title === undefined
        ? []
        : [
            {
              iri: `${article}/official/${slugOf(`${name} ${title}`)}`,
              holder: personOf(state, name),
              office: officeOf(state, title),
              title,
              former: false,
              quote: `${title} ${name}`,
            },
          ],
    ),
    facts: facts.map((fact, i) => ({
      iri: `${article}/${fact.kind ?? 'meeting'}/${i}`,
      kind: 'meeting',
      status: 'occurred',
      confidence: 0.9,
      parties: [],
      quote: 'They met.',
      ...fact,
    })),
  };
}
