import type { PairPage as Page } from '../../../src/publish/explorer/api-types.ts';
import { KIND_NAMES, KINDS } from '../data/kinds.ts';
import type { Place } from '../data/router.ts';
import { useAnswer } from '../data/use-answer.ts';
import { FactItems } from '../parts/fact-item.tsx';
import { Filters } from '../parts/filters.tsx';
import { ShowAnswer } from '../parts/show-answer.tsx';
import { ThingLink } from '../parts/thing-link.tsx';
import { YearStrip } from '../parts/year-strip.tsx';

const SHARED = KINDS.filter((kind) => kind !== 'official');

/** What two states do with each other, over time. */
export function PairPage({ place: { path, parameters } }: { readonly place: Place }) {
  const asked = new URLSearchParams(parameters);
  for (const code of path.split('/').slice(2)) asked.append('state', decodeURIComponent(code));
  const loaded = useAnswer<Page>(`/api/pair?${asked}`);
  return (
    <ShowAnswer loaded={loaded}>
      {({ a, b, facts }) => (
        <>
          <p class="crumb">Two states</p>
          <h1>
            <ThingLink thing={a} /> – <ThingLink thing={b} />
          </h1>
          <p class="detail">
            {SHARED.map((kind) => {
              const count = facts.filter((fact) => fact.kind === kind).length;
              return `${count} ${KIND_NAMES[kind][count === 1 ? 'one' : 'many'].toLowerCase()}`;
            }).join(' · ')}
          </p>
          <YearStrip facts={facts} />
          <Filters parameters={parameters} kinds={SHARED} />
          <FactItems facts={facts} />
        </>
      )}
    </ShowAnswer>
  );
}
