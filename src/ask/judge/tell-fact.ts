import { localName } from '../../rdf/local-name.ts';
import type { ProvedFact } from './same-event.ts';

/** Finds the label of a resource. */
export type LabelOf = (iri: string) => string;

/** A fact in one line: `meeting: Kim Jong Un, Sergei Lavrov; Wonsan; 2025-07-12`. */
export function tellFact({ proof }: ProvedFact, labelOf: LabelOf): string {
  const { fields } = proof;
  const labels = (property: string): string => (fields.get(property) ?? []).map(labelOf).join(', ');
  const first = (property: string): string => fields.get(property)?.[0] ?? '';
  const date = tellDate(fields) ?? '';
  const join = (...parts: string[]): string => parts.filter(Boolean).join('; ');
  if (fields.has('participant')) {
    const kind = localName(first('meetingKind'));
    return join(`${kind}: ${labels('participant')}`, labels('place'), date);
  }
  if (fields.has('visitor')) {
    return join(`visit: ${labels('visitor')} to ${labels('destination')}`, labels('place'), date);
  }
  if (fields.has('name')) return join(first('name'), labels('party'), date);
  if (fields.has('holder')) {
    const former = first('former') === 'true' ? 'former ' : '';
    return join(`${labels('holder')}: ${former}${first('title')}`);
  }
  const to = labels('addressee');
  return join(`${labels('speaker')}${to && ` to ${to}`}: ${tellContent(fields, first('content'))}`);
}

/** What was denied must not be read as what was said: `denied or rejected: the port was shut`. */
export function tellContent(fields: ReadonlyMap<string, readonly string[]>, content: string): string {
  return isDenial(fields) ? `denied or rejected: ${content}` : content;
}

/** A statement by which somebody denies. */
export function isDenial(fields: ReadonlyMap<string, readonly string[]>): boolean {
  return localName(fields.get('speechAct')?.[0] ?? '') === 'deny';
}

/** The day or days of a fact as the graph has them; of a week those from which to which, and not its year. */
export function tellDate(fields: ReadonlyMap<string, readonly string[]>): string | undefined {
  const [start, end] = [fields.get('start')?.[0], fields.get('end')?.[0]];
  const one = fields.get('date')?.[0] ?? fields.get('signed')?.[0];
  if (one) return narrowest(one, fields);
  if (start && end && start !== end) return `${start}/${end}`;
  const only = start ?? end;
  return only && narrowest(only, fields);
}

/** Days by which a span is told sooner than by its month or year. */
const FEW_DAYS = 21;

/** A month or year, or the few days of it within which the fact is known to be. */
function narrowest(date: string, fields: ReadonlyMap<string, readonly string[]>): string {
  const [from = '', to = ''] = [fields.get('earliest')?.[0], fields.get('latest')?.[0]];
  if (date.length >= 10 || from.length < 10 || to.length < 10) return date;
  return Date.parse(to) - Date.parse(from) < FEW_DAYS * 86_400_000 ? `${from}/${to}` : date;
}

/** Days that a visit lasted, both its first and last counted; nothing where one of them is not known to the day. */
export function countDays(fields: ReadonlyMap<string, readonly string[]>): number | undefined {
  const [start, end] = [fields.get('start')?.[0] ?? '', fields.get('end')?.[0] ?? ''];
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return start.length === 10 && end.length === 10 && days > 0 ? days : undefined;
}
