import type { FactLine } from '../../../src/publish/explorer/api-types.ts';
import { KIND_NAMES, KINDS } from '../data/kinds.ts';

/** Years beside each other, a dot for each fact: the pace of what two sides do together. */
export function YearStrip({ facts }: { readonly facts: readonly FactLine[] }) {
  const years = new Map<string, FactLine[]>();
  for (const fact of facts) {
    const year = (fact.earliest ?? fact.article.published ?? '').slice(0, 4);
    if (year !== '') years.set(year, [...(years.get(year) ?? []), fact]);
  }
  if (years.size === 0) return null;
  return (
    <ol class="years" aria-label="Facts by year">
      {[...years]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([year, own]) => (
          <li key={year}>
            <span class="dots">
              {KINDS.flatMap((kind) => own.filter((fact) => fact.kind === kind)).map((fact) => (
                <a
                  key={fact.iri}
                  href={fact.path}
                  class={`dot kind-${fact.kind} is-${fact.status}`}
                  title={fact.quote}
                >
                  <span class="hidden">{`${KIND_NAMES[fact.kind].one}, ${fact.status}: ${fact.quote}`}</span>
                </a>
              ))}
            </span>
            <span class="year">{year}</span>
          </li>
        ))}
    </ol>
  );
}
