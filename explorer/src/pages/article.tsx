import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticlePage as Page } from '../../../src/publish/explorer/api-types.ts';
import { cutText } from '../data/cut-text.ts';
import { tellDate } from '../data/dates.ts';
import { ArticleText } from '../parts/article-text.tsx';
import { Chain } from '../parts/chain.tsx';
import { DataLinks } from '../parts/data-links.tsx';
import { FactSentence } from '../parts/fact-sentence.tsx';
import { KindMark, StatusMark } from '../parts/marks.tsx';

/** An article with the words that show its facts, beside the facts; j and k go from one to the next. */
export function ArticlePage({ page }: { readonly page: Page }) {
  const { article, facts } = page;
  const [chosen, choose] = useState<string | undefined>(
    () => facts.find(({ path }) => location.hash === hashOf(path))?.iri,
  );
  const pieces = useMemo(() => cutText(page), [page]);
  useEffect(() => {
    const step = (event: KeyboardEvent): void => {
      const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (by === 0 || (event.target instanceof Element && event.target.closest('input, textarea'))) return;
      const at = facts.findIndex(({ iri }) => iri === chosen);
      const next = facts[Math.min(facts.length - 1, Math.max(0, at + by))];
      if (next) select(next.iri);
    };
    addEventListener('keydown', step);
    return () => removeEventListener('keydown', step);
  });
  const select = (iri: string): void => {
    choose(iri);
    const fact = facts.find((each) => each.iri === iri);
    if (fact) history.replaceState(null, '', hashOf(fact.path));
    document.getElementById(idOf(iri))?.scrollIntoView({ block: 'nearest' });
    document.querySelector(`[data-fact="${idOf(iri)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <p class="crumb">
        {[article.publisher, article.place, article.published && tellDate(article.published)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h1>{article.headline ?? article.id}</h1>
      <DataLinks path={article.path} iri={article.iri} />
      {article.url && (
        <p class="detail">
          <a href={article.url} rel="noreferrer" data-plain>
            {article.url}
          </a>
        </p>
      )}
      <div class="reader">
        <section aria-label="Text">
          {page.text === undefined && (
            <p class="hint">
              The graph holds the sentences that show its facts. Serve it with <code>--articles</code> to read
              the whole text.
            </p>
          )}
          <ArticleText pieces={pieces} chosen={chosen} onChoose={select} />
        </section>
        <section aria-label={`Facts (${facts.length})`} class="cards">
          {facts.length === 0 && <p class="empty">No fact was found in this article.</p>}
          {facts.map((fact) => (
            <article
              key={fact.iri}
              id={idOf(fact.iri)}
              class={`card fact-${fact.kind} is-${fact.status}${fact.iri === chosen ? ' chosen' : ''}`}
            >
              <button
                type="button"
                class="choose"
                aria-pressed={fact.iri === chosen}
                title="Show in the text"
                onClick={() => select(fact.iri)}
              >
                <KindMark kind={fact.kind} sort={fact.sort} />
                <StatusMark status={fact.status} />
                {fact.date && <time>{tellDate(fact.date)}</time>}
              </button>
              <h3>
                <FactSentence fact={fact} />
              </h3>
              {fact.kind === 'statement' && <p class="said">{fact.words}</p>}
              <footer>
                <Chain links={fact.chain} />
                <a href={fact.path}>Evidence</a>
              </footer>
            </article>
          ))}
        </section>
      </div>
    </>
  );
}

const idOf = (iri: string): string => `fact-${iri.replace(/^.*\/([^/]+)\/([^/]+)$/u, '$1-$2')}`;
const hashOf = (path: string): string => `#${path.split('/').slice(-2).join('-')}`;
