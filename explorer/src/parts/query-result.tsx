import { useMemo, useState } from 'preact/hooks';
import type { Thing } from '../../../src/publish/explorer/api-types.ts';
import { layOutNetwork } from '../data/lay-out-network.ts';
import { type Cell, type QueryResult, type Rows, sortColumns } from '../data/run-query.ts';
import { Bars } from './bars.tsx';

/** Rows that are drawn at once; the downloads have them all. */
const MOST = 500;
type View = 'table' | 'chart' | 'graph';

/** What a query gave, as a table, as bars or as a drawing. */
export function ShownResult({ result }: { readonly result: QueryResult }) {
  const [view, setView] = useState<View>('table');
  if (result.kind === 'boolean') return <p class="outcome">{result.value ? 'Yes' : 'No'}</p>;
  if (result.kind === 'graph') return <pre class="turtle">{result.text}</pre>;
  const { columns, rows } = result;
  const { numbers, others } = sortColumns(columns, rows);
  const views: readonly View[] = [
    'table',
    ...(numbers.length > 0 && others.length > 0 ? (['chart'] as const) : []),
    ...(others.length > 1 ? (['graph'] as const) : []),
  ];
  const shown = views.includes(view) ? view : 'table';
  return (
    <>
      <div class="views" role="group" aria-label="Show as">
        {views.map((each) => (
          <button key={each} type="button" aria-pressed={each === shown} onClick={() => setView(each)}>
            {each}
          </button>
        ))}
        <span class="quiet">
          {rows.length.toLocaleString('en')} rows, {result.ms} ms
        </span>
      </div>
      {shown === 'table' && <Table columns={columns} rows={rows} />}
      {shown === 'chart' && (
        <Bars
          rows={rows.slice(0, 60).map((row, i) => ({
            key: String(i),
            label: others
              .slice(0, 2)
              .map((name) => shorten(row[name]))
              .join(' – '),
            count: Number(row[numbers[0] ?? '']?.value ?? 0),
          }))}
        />
      )}
      {shown === 'graph' && <Drawing rows={rows} columns={others} />}
    </>
  );
}

function Table({ columns, rows }: { readonly columns: readonly string[]; readonly rows: Rows }) {
  if (rows.length === 0) return <p class="empty">No rows.</p>;
  return (
    <div class="scroll" role="group" aria-label="Rows" tabIndex={0}>
      <table class="data">
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map((row, i) => (
            <tr key={i}>
              {columns.map((name) => (
                <td key={name} class={row[name]?.datatype ? 'number' : ''}>
                  <Value cell={row[name]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && <p class="quiet">The first {MOST} rows; the downloads have them all.</p>}
    </div>
  );
}

function Value({ cell }: { readonly cell: Cell | undefined }) {
  if (!cell) return null;
  if (cell.type !== 'uri' || !/^https?:/u.test(cell.value))
    return <>{typeof cell.value === 'string' ? cell.value : '«»'}</>;
  return (
    <a href={`/resource?${new URLSearchParams({ iri: cell.value })}`} title={cell.value}>
      {shorten(cell)}
    </a>
  );
}

/** The first two columns that are no numbers as who goes with whom. */
function Drawing({
  rows,
  columns: [one = '', two = ''],
}: {
  readonly rows: Rows;
  readonly columns: readonly string[];
}) {
  const placed = useMemo(() => {
    const counts = new Map<string, { thing: Thing; count: number }>();
    const edges = rows.slice(0, 200).flatMap((row) => {
      const [a, b] = [row[one], row[two]];
      if (!a || !b) return [];
      for (const cell of [a, b]) {
        const label = shorten(cell);
        const thing: Thing = {
          iri: cell.value,
          path: '',
          kind: 'place',
          label: label.slice(0, 40),
          detail: '',
        };
        const known = counts.get(cell.value) ?? { thing, count: 0 };
        counts.set(cell.value, { ...known, count: known.count + 1 });
      }
      return [{ a: a.value, b: b.value, count: 1 }];
    });
    return layOutNetwork({ nodes: [...counts.values()], edges, pairs: edges.length });
  }, [rows, one, two]);
  if (placed.nodes.length === 0) return <p class="empty">No two columns go together.</p>;
  return (
    <div class="drawing">
      <svg
        viewBox={placed.box}
        role="img"
        aria-label={`${one} and ${two}, as drawn from the rows of the table`}
      >
        {placed.edges.map(({ a, b }, i) => (
          <line key={i} class="edge" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        ))}
        {placed.nodes.map((node) => (
          <g key={node.thing.iri} class="node">
            <circle cx={node.x} cy={node.y} r={node.radius} />
            <text x={node.x} y={node.y - node.radius - 3}>
              {node.thing.label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function shorten(cell: Cell | undefined): string {
  if (!cell) return '';
  return cell.type === 'uri' ? cell.value.replace(/^.*?([^/#]+[/#][^/#]+)$/u, '$1') : String(cell.value);
}
