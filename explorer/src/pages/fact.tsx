import type { FactPage as Page, Stretch } from '../../../src/publish/explorer/api-types.ts';
import { tellDate } from '../data/dates.ts';
import { DataLinks } from '../parts/data-links.tsx';
import { FactItems } from '../parts/fact-item.tsx';
import { FactSentence } from '../parts/fact-sentence.tsx';
import { KindMark, StatusMark } from '../parts/marks.tsx';
import { ThingLink } from '../parts/thing-link.tsx';

/** One fact: what it says, the words that show it, and the way it came. */
export function FactPage({ page: { fact, sentence, evidence, hops, others } }: { readonly page: Page }) {
  const { article } = fact;
  return (
    <div class={`one fact-${fact.kind} is-${fact.status}`}>
      <p class="marks">
        <KindMark kind={fact.kind} sort={fact.sort} />
        <StatusMark status={fact.status} />
        {fact.date && <time>{tellDate(fact.date)}</time>}
      </p>
      <h1>
        <FactSentence fact={fact} />
      </h1>
      <DataLinks path={fact.path} iri={fact.iri} />
      <div class="columns">
        <section>
          <h2>The words that show it</h2>
          <blockquote class="proof">
            <Quoted sentence={sentence} fact={fact} />
          </blockquote>
          <p class="detail">
            Characters {fact.start}–{fact.end} of{' '}
            <a href={`${article.path}${anchorOf(fact.path)}`}>{article.headline ?? article.id}</a>
            {article.published && `, ${tellDate(article.published)}`}
          </p>
          {evidence.length > 0 && (
            <>
              <h2>More evidence</h2>
              {evidence.map((words) => (
                <blockquote key={words.start} class="proof small">
                  {words.text}
                </blockquote>
              ))}
            </>
          )}
          <h2>The way it came</h2>
          <ol class="chain chain-large" aria-label="Nearest to the event first">
            {hops.map(({ source, role, evidence: words }, i) => (
              <li key={`${i} ${source.iri}`}>
                <ThingLink thing={source} />
                <span class="note">{role === 'publishing' ? 'published it' : 'is cited'}</span>
                {words && <q>{words.text}</q>}
              </li>
            ))}
          </ol>
          {hops.length === 0 && <p class="empty">Nobody is named as the source.</p>}
          <h2>Others of the same sides</h2>
          <FactItems facts={others} />
        </section>
        <aside>
          <h2>As it stands in the graph</h2>
          <dl class="fields">
            {fact.roles.map(({ role, thing }) => (
              <div key={`${role} ${thing.iri}`}>
                <dt>{role}</dt>
                <dd>
                  <ThingLink thing={thing} />
                  {thing.detail && <small>{thing.detail}</small>}
                </dd>
              </div>
            ))}
            <Field name="date" value={fact.date && tellDate(fact.date)} />
            <Field name={fact.kind === 'statement' ? 'content' : 'words'} value={fact.words} />
            <Field name="status" value={fact.status} />
            <Field name="found by" value={fact.rule} />
            <Field name="confidence" value={`${Math.round(100 * fact.confidence)} %`} />
          </dl>
        </aside>
      </div>
    </div>
  );
}

function Field({ name, value }: { readonly name: string; readonly value: string | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The quote within its sentence. */
function Quoted({ sentence, fact }: { readonly sentence: Stretch | undefined; readonly fact: Page['fact'] }) {
  const mark = <mark class={`evidence kind-${fact.kind} is-${fact.status}`}>{fact.quote}</mark>;
  if (!sentence || fact.start < sentence.start || fact.end > sentence.end) return mark;
  return (
    <>
      {sentence.text.slice(0, fact.start - sentence.start)}
      {mark}
      {sentence.text.slice(fact.end - sentence.start)}
    </>
  );
}

const anchorOf = (path: string): string => `#${path.split('/').slice(-2).join('-')}`;
