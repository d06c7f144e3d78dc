import type { FactLine } from '../../../src/publish/explorer/api-types.ts';
import { tellDate } from '../data/dates.ts';
import { Chain } from './chain.tsx';
import { FactSentence } from './fact-sentence.tsx';
import { KindMark, StatusMark } from './marks.tsx';

/** A fact as one entry of a list: when, what, the words that show it, and who says so. */
export function FactItem({ fact, plain }: { readonly fact: FactLine; readonly plain?: boolean }) {
  return (
    <article class={`fact fact-${fact.kind} is-${fact.status}`}>
      <p class="when">
        {fact.date && <time>{tellDate(fact.date)}</time>}
        {!fact.date && fact.article.published && (
          <span title="It has no date of its own">
            reported <time>{tellDate(fact.article.published)}</time>
          </span>
        )}
      </p>
      <div class="what">
        <p class="marks">
          <KindMark kind={fact.kind} sort={fact.sort} />
          <StatusMark status={fact.status} />
        </p>
        <h3>
          <FactSentence fact={fact} />
        </h3>
        <blockquote>{fact.quote}</blockquote>
        {!plain && (
          <footer>
            <Chain links={fact.chain} />
            <a href={fact.path}>Evidence</a>
            <a class="source" href={fact.article.path}>
              {fact.article.headline ?? fact.article.id}
            </a>
          </footer>
        )}
      </div>
    </article>
  );
}

export function FactItems({ facts }: { readonly facts: readonly FactLine[] }) {
  if (facts.length === 0) return <p class="empty">No facts of that sort.</p>;
  return (
    <ol class="facts">
      {facts.map((fact) => (
        <li key={fact.iri}>
          <FactItem fact={fact} />
        </li>
      ))}
    </ol>
  );
}
