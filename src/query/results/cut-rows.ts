/** Results as the engine wrote them, cut after `max` rows. */
export interface CutRows {
  readonly text: string;
  readonly rows: number;
  readonly cut: boolean;
}

type Cutter = (text: string, max: number) => CutRows;

const CUTTERS: Readonly<Record<string, Cutter>> = {
  table: cutJson,
  json: cutJson,
  csv: (text, max) => cutRecords(text, max, /"(?:[^"]|"")*"|\r\n/gu, '\r\n'),
  tsv: (text, max) => cutRecords(text, max, /\n/gu, '\n'),
  xml: cutXml,
};

/** Counts the rows of a SELECT's results in the given format, and drops those past the cap. */
export function cutRows(text: string, format: string, max: number): CutRows {
  const cutter = CUTTERS[format];
  if (!cutter) throw new TypeError(`no rows in ${format}`);
  return cutter(text, max);
}

/** Sorts the lines of an N-Triples text, for the engine gives them in no order, and drops those past the cap. */
export function cutLines(text: string, max: number): CutRows {
  const lines = text.split('\n').filter((line) => line !== '');
  lines.sort();
  const kept = lines.slice(0, Number.isFinite(max) ? max : undefined);
  return {
    text: kept.map((line) => `${line}\n`).join(''),
    rows: kept.length,
    cut: kept.length < lines.length,
  };
}

function cutJson(text: string, max: number): CutRows {
  const results = JSON.parse(text) as { results: { bindings: unknown[] } };
  const { bindings } = results.results;
  if (bindings.length <= max) return { text: `${text}\n`, rows: bindings.length, cut: false };
  results.results.bindings = bindings.slice(0, max);
  return { text: `${JSON.stringify(results)}\n`, rows: max, cut: true };
}

/** Walks the ends of records (the first is the header's); a match of anything else is text to step over. */
function cutRecords(text: string, max: number, token: RegExp, end: string): CutRows {
  let ends = 0;
  let keep = text.length;
  for (const found of text.matchAll(token)) {
    if (found[0] !== end) continue;
    ends += 1;
    if (ends === max + 1) keep = found.index + end.length;
  }
  const rows = Math.max(0, ends - 1);
  return rows > max ? { text: text.slice(0, keep), rows: max, cut: true } : { text, rows, cut: false };
}

function cutXml(text: string, max: number): CutRows {
  const close = '</result>';
  const parts = text.split(close);
  const rows = parts.length - 1;
  if (rows <= max) return { text: `${text}\n`, rows, cut: false };
  const head = max === 0 ? text.slice(0, text.indexOf('<result>')) : parts.slice(0, max).join(close) + close;
  return { text: `${head}</results></sparql>\n`, rows: max, cut: true };
}
