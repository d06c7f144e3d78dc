import type { SearchResult } from '../../../src/publish/explorer/api-types.ts';
import { tellDate } from '../data/dates.ts';
import { useAnswer } from '../data/use-answer.ts';
import { FactItems } from '../parts/fact-item.tsx';
import { Filters } from '../parts/filters.tsx';
import { ShowAnswer } from '../parts/show-answer.tsx';

/** What a few words find: names, facts, articles. */
export function SearchPage({ parameters }: { readonly parameters: URLSearchParams }) {
  const words = parameters.get('q') ?? '';
  const loaded = useAnswer<SearchResult>(words === '' ? undefined : `/api/search?${parameters}`);
  return (
    <>
      <h1>{words === '' ? 'Search' : <>Found for “{words}”</>}</h1>
      <Filters parameters={parameters} />
      {words === '' ? (
        <p class="empty">
          Persons, states, organizations, places, the words of facts, headlines and ids of articles.
        </p>
      ) : (
        <ShowAnswer loaded={loaded}>{(result) => <Results result={result} />}</ShowAnswer>
      )}
    </>
  );
}

function Results({ result: { things, facts, articles, total } }: { readonly result: SearchResult }) {
  return (
    <div class="columns">
      <section>
        <h2>
          {total.facts.toLocaleString('en')} facts
          {total.facts > facts.length && `, the first ${facts.length}`}
        </h2>
        <FactItems facts={facts} />
      </section>
      <aside>
        <h2>Names</h2>
        {things.length === 0 && <p class="empty">None by that name.</p>}
        <ul class="names">
          {things.map(({ thing, count }) => (
            <li key={thing.iri}>
              <a href={thing.path}>{thing.label}</a> <span class="count">{count.toLocaleString('en')}</span>
              <small>{[thing.kind, thing.detail].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
        </ul>
        <h2>Articles</h2>
        {articles.length === 0 && <p class="empty">No headline with these words.</p>}
        <ul class="names">
          {articles.map(({ iri, path, headline, id, published }) => (
            <li key={iri}>
              <a href={path}>{headline ?? id}</a>
              <small>{published && tellDate(published)}</small>
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}
