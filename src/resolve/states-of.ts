import type { StateEntity } from '../model/entity.ts';
import type { AnnotatedArticle, Mention } from '../model/mention.ts';

/** The states that a mention names or acts for: both of "Russia-Norland", those that a person's offices name, a ministry's own. */
export function statesOf(mention: Mention): StateEntity[] {
  switch (mention.kind) {
    case 'state':
      return mention.paired?.kind === 'state' ? [mention.state, mention.paired] : [mention.state];
    case 'person':
      return mention.offices.flatMap(({ served }) => (served?.kind === 'state' ? [served] : []));
    case 'office':
      return mention.office.served?.kind === 'state' ? [mention.office.served] : [];
    case 'organization':
      return mention.organization.of && mention.role !== 'agency' ? [mention.organization.of] : [];
    default:
      return [];
  }
}

/** The ranks over whole articles, which many of their offices ask for. */
const ranked = new WeakMap<AnnotatedArticle, readonly StateEntity[]>();

/** The states of an article, or of its text up to an offset, named most as ones who act first. */
export function rankStates(a: AnnotatedArticle, offset?: number): readonly StateEntity[] {
  if (offset !== undefined) return countStates(a, offset);
  const known = ranked.get(a) ?? countStates(a, Number.POSITIVE_INFINITY);
  ranked.set(a, known);
  return known;
}

const codesNamed = new WeakMap<AnnotatedArticle, ReadonlySet<string>>();

/** Whether the text itself names the state. */
export function namesState(a: AnnotatedArticle, { code }: StateEntity): boolean {
  const known = codesNamed.get(a) ?? new Set(a.mentions.flatMap(statesOf).map((state) => state.code));
  codesNamed.set(a, known);
  return known.has(code);
}

function countStates(a: AnnotatedArticle, offset: number): StateEntity[] {
  const counts = new Map<string, { state: StateEntity; count: number }>();
  const add = (state: StateEntity): void => {
    const entry = counts.get(state.code) ?? { state, count: 0 };
    entry.count++;
    counts.set(state.code, entry);
  };
  if (a.home) add(a.home);
  for (const mention of a.mentions) {
    if (mention.start >= offset) break;
    if (!saysWhere(a, mention)) statesOf(mention).forEach(add);
  }
  return [...counts.values()].sort((x, y) => y.count - x.count).map(({ state }) => state);
}

/** "in Norland", "at Oslo": a state as a place. */
const saysWhere = (a: AnnotatedArticle, { kind, first }: Mention): boolean =>
  kind === 'state' && /^(?:in|at|near)$/.test(a.tokens[first - 1]?.lower ?? '');
