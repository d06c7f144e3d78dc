import { useMemo, useState } from 'preact/hooks';
import type { FactList, Network } from '../../../src/publish/explorer/api-types.ts';
import { chooseLabels } from '../data/choose-labels.ts';
import { layOutNetwork, type PlacedNode } from '../data/lay-out-network.ts';
import { type Place, setParameters } from '../data/router.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Bars } from '../parts/bars.tsx';
import { FactItems } from '../parts/fact-item.tsx';
import { Filters } from '../parts/filters.tsx';
import { ShowAnswer } from '../parts/show-answer.tsx';

/** Letters' height in units of the drawing, which a narrow window draws smaller. */
const LETTERS = { wide: 13, narrow: 26 };
const NARROW = '(max-width: 52rem)';

/** Who met whom, as a drawing and as a list. */
export function NetworkPage({ place: { parameters } }: { readonly place: Place }) {
  const loaded = useAnswer<Network>(`/api/network?${parameters}`);
  const by = parameters.get('by') === 'state' ? 'state' : 'person';
  return (
    <>
      <h1>Who met whom</h1>
      <form class="filters" aria-label="What is drawn">
        <fieldset class="filter">
          <legend>by</legend>
          {(['person', 'state'] as const).map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="by"
                checked={by === value}
                onChange={() => setParameters({ by: value === 'person' ? '' : value })}
              />
              {value === 'person' ? 'Persons' : 'States'}
            </label>
          ))}
        </fieldset>
      </form>
      <Filters parameters={parameters} kinds={[]} />
      <ShowAnswer loaded={loaded}>
        {(network) => <Drawn network={network} parameters={parameters} />}
      </ShowAnswer>
    </>
  );
}

function Drawn({ network, parameters }: { readonly network: Network; readonly parameters: URLSearchParams }) {
  const placed = useMemo(() => layOutNetwork(network), [network]);
  const size = matchMedia(NARROW).matches ? LETTERS.narrow : LETTERS.wide;
  const named = useMemo(() => chooseLabels(placed.nodes, size), [placed, size]);
  const [near, setNear] = useState<string | undefined>(undefined);
  const asked = new URLSearchParams({ kind: 'meeting', limit: '40' });
  if (near !== undefined) asked.set('names', near);
  const status = parameters.get('status');
  if (status) asked.set('status', status);
  const facts = useAnswer<FactList>(near === undefined ? undefined : `/api/facts?${asked}`);
  const chosen = network.nodes.find(({ thing }) => thing.iri === near);
  if (network.nodes.length === 0) return <p class="empty">Nobody met anybody.</p>;
  const linked = new Set(
    placed.edges
      .filter(({ a, b }) => a.thing.iri === near || b.thing.iri === near)
      .flatMap(({ a, b }) => [a.thing.iri, b.thing.iri]),
  );
  const fades = (...nodes: readonly PlacedNode[]): boolean =>
    near !== undefined &&
    !(
      nodes.some(({ thing }) => thing.iri === near) ||
      (nodes.length === 1 && linked.has(nodes[0]?.thing.iri ?? ''))
    );
  return (
    <div class="columns wide">
      <section class="drawing">
        <svg
          viewBox={placed.box}
          role="group"
          aria-label={`${network.nodes.length} who met, ${network.edges.length} pairs`}
        >
          {placed.edges.map(({ a, b, count }) => (
            <line
              key={`${a.thing.iri} ${b.thing.iri}`}
              class={fades(a, b) ? 'edge faded' : 'edge'}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              stroke-width={0.8 + 0.9 * Math.sqrt(count)}
            />
          ))}
          {placed.nodes.map((node) => (
            <a
              key={node.thing.iri}
              class={fades(node) ? 'node faded' : 'node'}
              href={node.thing.path}
              aria-label={`${node.thing.label}, ${node.count} meetings`}
              onFocus={() => setNear(node.thing.iri)}
              onMouseEnter={() => setNear(node.thing.iri)}
            >
              <circle cx={node.x} cy={node.y} r={node.radius} />
              {(near === undefined ? named.has(node.thing.iri) : linked.has(node.thing.iri)) && (
                <text x={node.x} y={node.y - node.radius - 4} font-size={size}>
                  {node.thing.label}
                </text>
              )}
            </a>
          ))}
        </svg>
        {network.pairs > network.edges.length && (
          <p class="quiet">
            The {network.edges.length} pairs that met most, of {network.pairs.toLocaleString('en')}.
          </p>
        )}
      </section>
      <aside>
        {chosen ? (
          <>
            <h2>
              <a href={chosen.thing.path}>{chosen.thing.label}</a>
            </h2>
            <ShowAnswer loaded={facts}>{(list) => <FactItems facts={list.facts} />}</ShowAnswer>
          </>
        ) : (
          <>
            <h2>Most meetings</h2>
            <Bars
              rows={network.nodes.slice(0, 24).map(({ thing, count }) => ({
                key: thing.iri,
                label: thing.label,
                href: thing.path,
                count,
              }))}
            />
          </>
        )}
      </aside>
    </div>
  );
}
