import type { Row } from '../../query/selection.ts';
import { CQ } from '../../rdf/vocabulary.generated.ts';
import { type ArticleHead, type FactKind, type FactLine, STATUSES, type Thing } from './api-types.ts';
import type { Properties } from './read-index.ts';

const KINDS: Readonly<Record<string, FactKind>> = {
  Tenure: 'official',
  Meeting: 'meeting',
  Visit: 'visit',
  Treaty: 'treaty',
  Statement: 'statement',
};

/** Properties by which a fact names things, in the order in which they are shown. */
const ROLES = [
  'holder',
  'office',
  'participant',
  'visitor',
  'destination',
  'host',
  'party',
  'speaker',
  'addressee',
  'place',
] as const;

/** What of a graph a fact's line needs beside its own properties. */
export interface FactContext {
  readonly quote: Row | undefined;
  readonly hops: readonly Row[];
  readonly articles: ReadonlyMap<string, ArticleHead>;
  readonly things: { readonly get: (iri: string) => Thing | undefined };
}

/** A fact as lists show it; nothing for what is no fact of a kind known, or has lost its article or its quote. */
export function toFactLine(
  iri: string,
  path: string,
  found: Properties,
  { quote, hops, articles, things }: FactContext,
): FactLine | undefined {
  const first = (name: string): string | undefined => found.get(name)?.[0];
  const local = (name: string): string => (first(name) ?? '').slice(CQ.length);
  const types = [...found].find(([name]) => name.endsWith('#type'))?.[1] ?? [];
  const kind = types.map((type) => KINDS[type.slice(CQ.length)]).find((each) => each !== undefined);
  const article = articles.get(first('assertedIn') ?? '');
  const status = STATUSES.find((each) => each === local('status'));
  if (!kind || !article || !status || !quote) return undefined;
  const { sha256: _, length: __, ...head } = article as ArticleHead & { sha256?: string; length?: number };
  const words = first('name') ?? first('content') ?? first('topic') ?? first('title');
  const sort = tellSort(kind, first, local);
  const date = tellDate(found);
  return {
    iri,
    path,
    kind,
    status,
    confidence: Number(first('confidence') ?? 0),
    rule: first('rule') ?? '',
    quote: quote.text?.value ?? '',
    start: Number(quote.start?.value ?? 0),
    end: Number(quote.end?.value ?? 0),
    ...(date && { date }),
    ...pick('earliest', first('earliest')),
    ...pick('latest', first('latest')),
    ...(sort && { sort }),
    ...(words && { words }),
    roles: ROLES.flatMap((role) => {
      const named = (found.get(role) ?? []).flatMap((each) => things.get(each) ?? []);
      return named.map((thing) => ({ role, thing }));
    }),
    chain: hops.flatMap(({ source, role }) => {
      const thing = things.get(source?.value ?? '');
      return thing ? [{ source: thing, role: role?.value.slice(CQ.length) ?? '' }] : [];
    }),
    article: head,
  };
}

function tellSort(
  kind: FactKind,
  first: (name: string) => string | undefined,
  local: (name: string) => string,
): string {
  if (kind === 'meeting') return local('meetingKind');
  if (kind === 'statement')
    return [local('speechAct'), local('mode')].filter((part) => part !== '').join(' · ');
  return kind === 'official' && first('former') === 'true' ? 'former' : '';
}

/** The date as stated; from and to where a visit has both. */
function tellDate(found: Properties): string | undefined {
  const first = (name: string): string | undefined => found.get(name)?.[0];
  const [start, end] = [first('start'), first('end')];
  if (start && end && start !== end) return `${start}/${end}`;
  return first('date') ?? first('signed') ?? start ?? end;
}

const pick = <K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: string };
