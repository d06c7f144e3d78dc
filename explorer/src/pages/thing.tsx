import type { ThingPage as Page } from '../../../src/publish/explorer/api-types.ts';
import { KIND_NAMES, KINDS } from '../data/kinds.ts';
import { Bars } from '../parts/bars.tsx';
import { DataLinks } from '../parts/data-links.tsx';
import { FactItems } from '../parts/fact-item.tsx';
import { Filters } from '../parts/filters.tsx';
import { ThingList } from '../parts/thing-link.tsx';

const PARTNERS: Readonly<Record<string, string>> = {
  state: 'States it deals with',
  person: 'Whom they meet',
};

/** A person, a state, an organization, an office, a place. */
export function ThingPage({
  page,
  parameters,
}: {
  readonly page: Page;
  readonly parameters: URLSearchParams;
}) {
  const { thing, of, wikidata, kinds, partners, facts } = page;
  const chosen = (name: string): readonly string[] => (parameters.get(name) ?? '').split(',').filter(Boolean);
  const [wanted, status] = [chosen('kind'), chosen('status')];
  const shown = facts.facts.filter(
    (fact) =>
      (wanted.length === 0 || wanted.includes(fact.kind)) &&
      (status.length === 0 || status.includes(fact.status)),
  );
  return (
    <>
      <p class="crumb">{thing.kind}</p>
      <h1>{thing.label}</h1>
      <p class="detail">
        {thing.detail}
        {of.length > 0 && thing.detail === '' && <ThingList things={of} />}
      </p>
      <DataLinks path={thing.path} iri={thing.iri} wikidata={wikidata} />
      <Filters parameters={parameters} />
      <div class="columns">
        <section>
          <h2>
            {facts.total.toLocaleString('en')} facts
            {facts.total > facts.facts.length && `, the newest ${facts.facts.length}`}
          </h2>
          <FactItems facts={shown} />
        </section>
        <aside>
          {partners.length > 0 && (
            <>
              <h2>{PARTNERS[thing.kind] ?? 'With whom'}</h2>
              <Bars
                rows={partners.map(({ thing: other, count }) => ({
                  key: other.iri,
                  label: other.label,
                  href: thing.code && other.code ? `/pair/${thing.code}/${other.code}` : other.path,
                  count,
                }))}
              />
            </>
          )}
          <h2>What is told</h2>
          <Bars
            rows={KINDS.map((kind) => ({ key: kind, label: KIND_NAMES[kind].many, count: kinds[kind] }))}
          />
        </aside>
      </div>
    </>
  );
}
