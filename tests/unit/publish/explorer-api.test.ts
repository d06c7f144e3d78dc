import { describe, expect, test } from 'vitest';
import type {
  FactList,
  Network,
  ResourcePage,
  SearchResult,
  Summary,
  Timeline,
} from '../../../src/publish/explorer/api-types.ts';
import { BASE, serveSample } from './serve-sample.ts';

const ask = serveSample();
const get = async <T>(path: string): Promise<T> => (await (await ask(`/api/${path}`)).json()) as T;
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

describe('what the pages are told', () => {
  test('the kinds, the statuses and the list of all facts count the same', async () => {
    const [summary, list] = [await get<Summary>('summary'), await get<FactList>('facts?limit=200')];
    expect(list.total).toBeGreaterThan(20);
    expect(sum(Object.values(summary.kinds))).toBe(list.total);
    expect(sum(Object.values(summary.statuses))).toBe(list.total);
    const timeline = await get<Timeline>('timeline');
    expect(sum(timeline.cells.map(({ count }) => count)) + timeline.undated).toBe(list.total);
  });

  test.each([
    ['kind=meeting,visit', ({ kind }: FactList['facts'][number]) => kind === 'meeting' || kind === 'visit'],
    ['status=planned', ({ status }: FactList['facts'][number]) => status === 'planned'],
    ['dated=yes', ({ earliest }: FactList['facts'][number]) => earliest !== undefined],
    ['from=2025-07&to=2025-07', (fact: FactList['facts'][number]) => /2025-07/.test(JSON.stringify(fact))],
    [
      `names=${BASE}state/RU`,
      ({ roles }: FactList['facts'][number]) => roles.some(({ thing }) => thing.code === 'RU'),
    ],
  ])('facts are chosen by %s', async (asked, fits) => {
    const { facts, total } = await get<FactList>(`facts?limit=200&${asked}`);
    expect(total).toBeGreaterThan(0);
    expect(facts.filter((fact) => !fits(fact))).toEqual([]);
  });

  test('a list is given in pages', async () => {
    const [all, second] = [
      await get<FactList>('facts?limit=5'),
      await get<FactList>('facts?limit=2&offset=2'),
    ];
    expect(second.facts).toEqual(all.facts.slice(2, 4));
    expect(second.total).toBe(all.total);
  });

  test('names are found by their beginning, and by code', async () => {
    for (const words of ['russ', 'RU']) {
      const { things } = await get<SearchResult>(`search?q=${words}`);
      expect(things.map(({ thing }) => thing.code)).toContain('RU');
    }
    expect(await get<SearchResult>('search?q=')).toMatchObject({ things: [], facts: [], articles: [] });
  });

  test('who met whom has both ends of each pair', async () => {
    const { nodes, edges } = await get<Network>('network?by=state');
    const known = new Set(nodes.map(({ thing }) => thing.iri));
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter(({ a, b }) => !known.has(a) || !known.has(b) || a === b)).toEqual([]);
  });

  test('an article, a fact and a thing have their pages; a hop has its fact’s', async () => {
    const { facts } = await get<FactList>('facts?limit=1&kind=meeting');
    const [fact] = facts;
    expect(await get<ResourcePage>(`resource?path=${fact?.path}`)).toMatchObject({
      page: 'fact',
      fact: { iri: fact?.iri },
    });
    expect(await get<ResourcePage>(`resource?iri=${fact?.iri}/attribution/1`)).toMatchObject({
      page: 'fact',
    });
    expect(await get<ResourcePage>(`resource?iri=${BASE}state/RU`)).toMatchObject({ page: 'thing' });
    const page = await get<ResourcePage>(`resource?iri=${fact?.article.iri}`);
    if (page.page !== 'article') throw new Error(page.page);
    const own = page.facts.find(({ iri }) => iri === fact?.iri);
    expect(own?.evidence).toContainEqual({ start: fact?.start, end: fact?.end, role: 'quote' });
    const stretch = page.stretches.find(({ start, end }) => start === fact?.start && end === fact?.end);
    expect(stretch?.text).toBe(fact?.quote);
  });

  test.each([
    ['pair?state=RU&state=RU', 404],
    ['pair?state=RU', 404],
    ['resource?iri=urn:none', 404],
    ['constructor', 404],
    ['ask?q=', 400],
    ['ask?q=Who', 404],
    ['question?name=nothing', 400],
    ['question?name=who-met', 400],
  ])('%s is refused with %i', async (path, status) => {
    expect((await ask(`/api/${path}`)).status).toBe(status);
  });
});
