import { localName } from '../../rdf/local-name.ts';
import type { Row } from '../selection.ts';
import { alpha3 } from './alpha-3.generated.ts';

/** Who takes part in an event, as PLOVER tells of actors. */
export interface PloverParty {
  readonly role: string;
  readonly name: string;
  /** Three letters of ISO 3166-1, where it is or serves a state that has some. */
  readonly country: string;
  readonly title: string;
  /** `GOV` for states and who holds an office of one. */
  readonly sector: string;
}

/** The rows of one party, one an office: a person with offices of several states has the state of none. */
export function readParty(rows: readonly Row[]): readonly PloverParty[] {
  const [row] = rows;
  if (!row?.label) return [];
  const states = [...new Set(rows.flatMap(({ stateCode }) => (stateCode ? [stateCode.value] : [])))];
  const code = row.code?.value ?? (states.length === 1 ? states[0] : undefined);
  const country = (code && alpha3[code]) ?? '';
  const titles = [...new Set(rows.flatMap(({ title }) => (title ? [title.value] : [])))];
  return [
    {
      role: localName(row.role?.value ?? ''),
      name: row.label.value,
      country,
      title: states.length > 1 ? '' : (titles[0] ?? ''),
      sector: country === '' ? '' : 'GOV',
    },
  ];
}
