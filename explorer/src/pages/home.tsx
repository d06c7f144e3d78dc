import type { Counted, Summary } from '../../../src/publish/explorer/api-types.ts';
import { STATUSES } from '../../../src/publish/explorer/api-types.ts';
import { tellDate } from '../data/dates.ts';
import { KIND_NAMES, KINDS, STATUS_NAMES } from '../data/kinds.ts';
import { useAnswer } from '../data/use-answer.ts';
import { AskForm } from '../parts/ask-form.tsx';
import { Bars } from '../parts/bars.tsx';
import { FactItems } from '../parts/fact-item.tsx';
import { ShowAnswer } from '../parts/show-answer.tsx';

/** What the graph holds, at a glance. */
export function HomePage() {
  return (
    <ShowAnswer loaded={useAnswer<Summary>('/api/summary')}>
      {(summary) => <Overview {...summary} />}
    </ShowAnswer>
  );
}

function Overview(summary: Summary) {
  const { articles, quads, kinds, statuses, first, last, pairs, latest } = summary;
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <section class="lede">
        <h1>
          {total.toLocaleString('en')} facts from {articles.toLocaleString('en')} articles
        </h1>
        <p>
          {first && last && (
            <>
              Published {tellDate(first)} to {tellDate(last)}.{' '}
            </>
          )}
          Each leads to the words that show it and to who reported them. {quads.toLocaleString('en')} triples
          of linked data.
        </p>
        <AskForm />
      </section>
      <ul class="tiles" aria-label="Facts by kind">
        {KINDS.map((kind) => (
          <li key={kind}>
            <a class={`tile kind-${kind}`} href={`/timeline?kind=${kind}`}>
              <strong>{kinds[kind].toLocaleString('en')}</strong>
              <span>{KIND_NAMES[kind].many}</span>
            </a>
          </li>
        ))}
        {STATUSES.slice(1).map((status) => (
          <li key={status}>
            <a class="tile tile-status" href={`/timeline?status=${status}`}>
              <strong>{statuses[status].toLocaleString('en')}</strong>
              <span class={`status status-${status}`}>{STATUS_NAMES[status]}</span>
            </a>
          </li>
        ))}
      </ul>
      <div class="columns">
        <section>
          <h2>Latest meetings and visits</h2>
          <FactItems facts={latest} />
        </section>
        <aside>
          <h2>States that met most</h2>
          <Bars
            rows={pairs.map(({ a, b, count }) => ({
              key: `${a.iri} ${b.iri}`,
              label: `${a.label} – ${b.label}`,
              href: `/pair/${a.code}/${b.code}`,
              count,
            }))}
          />
          <MostNamed title="Persons most told of" counted={summary.persons} />
          <MostNamed title="States most told of" counted={summary.states} />
          <MostNamed title="Who reports" counted={summary.agencies} />
        </aside>
      </div>
    </>
  );
}

function MostNamed({ title, counted }: { readonly title: string; readonly counted: readonly Counted[] }) {
  return (
    <>
      <h2>{title}</h2>
      <Bars
        rows={counted.map(({ thing, count }) => ({
          key: thing.iri,
          label: thing.label,
          href: thing.path,
          count,
        }))}
      />
    </>
  );
}
