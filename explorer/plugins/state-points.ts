import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const NAME = 'virtual:state-points';
const require = createRequire(import.meta.url);

/**
 * Where each state lies, as `{ FI: [26.2, 64.5] }`, and the numbers by which the world's map knows them: the middle of
 * their largest part, from a map fine enough to have the small ones. Reckoned when the explorer is built.
 */
export function statePoints(): Plugin {
  return {
    name: 'state-points',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => {
      if (id !== `\0${NAME}`) return undefined;
      const codes = readJson('i18n-iso-countries/codes.json') as [string, string, string][];
      const alpha = new Map(codes.map(([two, , number]) => [number, two]));
      const points = Object.fromEntries(
        readFine().features.flatMap((state) => {
          const code = alpha.get(String(state.id));
          return code ? [[code, middleOf(state)]] : [];
        }),
      );
      const numbers = Object.fromEntries(codes.map(([two, , number]) => [two, number]));
      return `export const points = ${JSON.stringify(points)};\nexport const numbers = ${JSON.stringify(numbers)};`;
    },
  };
}

function readFine(): FeatureCollection<Polygon | MultiPolygon> {
  const world = readJson('world-atlas/countries-50m.json') as Topology<{ countries: GeometryCollection }>;
  return feature(world, world.objects.countries) as FeatureCollection<Polygon | MultiPolygon>;
}

function middleOf({ geometry }: Feature<Polygon | MultiPolygon>): [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const [largest] = polygons.sort((a, b) => geoArea(b) - geoArea(a));
  const [x, y] = geoCentroid(largest ?? geometry);
  return [Number(x.toFixed(1)), Number(y.toFixed(1))];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}
