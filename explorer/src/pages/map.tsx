import { numbers, points } from 'virtual:state-points';
import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { useMemo } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import type { WorldMap } from '../../../src/publish/explorer/api-types.ts';
import type { Place } from '../data/router.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Filters } from '../parts/filters.tsx';
import { ShowAnswer } from '../parts/show-answer.tsx';

const [WIDTH, HEIGHT] = [960, 480];
const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
const shapes = feature(topology, topology.objects.countries) as FeatureCollection;

/** Where meetings and visits took place. */
export function MapPage({ place: { parameters } }: { readonly place: Place }) {
  const loaded = useAnswer<WorldMap>(`/api/map?${parameters}`);
  return (
    <>
      <h1>Meetings and visits</h1>
      <Filters parameters={parameters} kinds={[]} />
      <ShowAnswer loaded={loaded}>{(map) => <Drawn map={map} />}</ShowAnswer>
    </>
  );
}

function Drawn({ map: { states, arcs } }: { readonly map: WorldMap }) {
  const { path, place, sphere, graticule } = useMemo(makeProjection, []);
  const counted = new Map(states.map((state) => [numbers[state.thing.code ?? ''], state]));
  const most = Math.max(1, ...states.map(({ count }) => count));
  return (
    <>
      <div class="drawing">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="group"
          aria-label={`A map of ${states.length} states; the table below says the same`}
        >
          <path class="sphere" d={sphere} />
          <path class="graticule" d={graticule} />
          {shapes.features.map((shape, i) => (
            <path
              key={i}
              class={counted.has(String(shape.id)) ? 'land told' : 'land'}
              d={path(shape) ?? ''}
            />
          ))}
          {arcs.map(({ from, to, count }) => {
            const [a, b] = [place(from.code), place(to.code)];
            if (!a || !b) return null;
            return (
              <path
                key={`${from.iri} ${to.iri}`}
                class="arc"
                d={bend(a, b)}
                stroke-width={0.8 + 0.7 * Math.sqrt(count)}
              >
                <title>{`${from.label} to ${to.label}: ${count}`}</title>
              </path>
            );
          })}
          {states.map(({ thing, count, meetings, visits }) => {
            const at = place(thing.code);
            if (!at) return null;
            return (
              <a
                key={thing.iri}
                href={thing.path}
                aria-label={`${thing.label}: ${meetings} meetings, ${visits} visits`}
              >
                <circle class="bubble" cx={at[0]} cy={at[1]} r={3 + 13 * Math.sqrt(count / most)}>
                  <title>{`${thing.label}: ${meetings} meetings, ${visits} visits`}</title>
                </circle>
              </a>
            );
          })}
        </svg>
      </div>
      <p class="quiet">
        Discs count meetings held in a state and visits to it; lines lead from the visitor’s state.
      </p>
      <div class="columns">
        <section>
          <h2>States</h2>
          <table class="data">
            <thead>
              <tr>
                <th scope="col">State</th>
                <th scope="col" class="number">
                  Meetings there
                </th>
                <th scope="col" class="number">
                  Visits to it
                </th>
              </tr>
            </thead>
            <tbody>
              {states.map(({ thing, meetings, visits }) => (
                <tr key={thing.iri}>
                  <th scope="row">
                    <a href={thing.path}>{thing.label}</a>
                  </th>
                  <td class="number">{meetings}</td>
                  <td class="number">{visits}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <aside>
          <h2>Visits</h2>
          <ol class="names">
            {arcs.slice(0, 40).map(({ from, to, count }) => (
              <li key={`${from.iri} ${to.iri}`}>
                <a href={`/pair/${from.code}/${to.code}`}>
                  {from.label} → {to.label}
                </a>{' '}
                <span class="count">{count}</span>
              </li>
            ))}
          </ol>
        </aside>
      </div>
    </>
  );
}

function makeProjection() {
  const projection = geoNaturalEarth1().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    { type: 'Sphere' },
  );
  const path = geoPath(projection).digits(1);
  return {
    path,
    sphere: path({ type: 'Sphere' }) ?? '',
    graticule: path(geoGraticule10()) ?? '',
    place: (code: string | undefined): readonly [number, number] | undefined => {
      const point = points[code ?? ''];
      return point ? (projection([point[0], point[1]]) ?? undefined) : undefined;
    },
  };
}

/** A line that rises between its ends, so that there and back are told apart. */
function bend([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): string {
  const lift = Math.hypot(x2 - x1, y2 - y1) / 5;
  const angle = Math.atan2(y2 - y1, x2 - x1) - Math.PI / 2;
  const [x, y] = [(x1 + x2) / 2 + lift * Math.cos(angle), (y1 + y2) / 2 + lift * Math.sin(angle)];
  return `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
}
