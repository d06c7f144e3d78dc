import { alpha3 } from './alpha-3.generated.ts';
import type { PloverColumn } from './plover-columns.ts';
import type { PloverParty } from './plover-party.ts';

/** What is known of an event beside who takes part. */
export interface PloverEvent {
  readonly id: string;
  readonly type: string;
  readonly quad: string;
  /** The class of the fact: `Visit`. */
  readonly kind: string;
  readonly meetingKind?: string;
  /** `YYYY-MM-DD`: the first day it may be of, else that of the article. */
  readonly day: string;
  readonly place: string;
  /** Two letters, where the place is a state. */
  readonly placeCode: string;
  readonly source: string;
  readonly published: string;
  readonly language: string;
}

/** The cells that are known. Several actors stand in one cell with `; ` between, as published files have them. */
export function writePloverEvent(
  event: PloverEvent,
  actors: readonly PloverParty[],
  recipients: readonly PloverParty[],
): Readonly<Partial<Record<PloverColumn, string>>> {
  return {
    'Event ID': event.id,
    'Event Date': event.day,
    'Event Type': event.type,
    'Event Mode': event.type === 'CONSULT' ? modeOf(event) : '',
    'Quad Code': event.quad,
    'Actor Name': list(actors, 'name'),
    'Actor Country': list(actors, 'country'),
    'Primary Actor Sector': list(actors, 'sector'),
    'Actor Title': list(actors, 'title'),
    'Actor Name Raw': list(actors, 'name'),
    'Recipient Name': list(recipients, 'name'),
    'Recipient Country': list(recipients, 'country'),
    'Primary Recipient Sector': list(recipients, 'sector'),
    'Recipient Title': list(recipients, 'title'),
    'Recipient Name Raw': list(recipients, 'name'),
    Placename: event.place,
    Country: alpha3[event.placeCode] ?? '',
    'Raw Placename': event.place,
    Source: event.source,
    'Publication Date': event.published,
    Language: event.language,
  };
}

function modeOf({ kind, meetingKind }: PloverEvent): string {
  if (kind === 'Visit') return 'visit';
  return meetingKind === 'call' ? 'phone' : '';
}

function list(parties: readonly PloverParty[], field: 'name' | 'country' | 'sector' | 'title'): string {
  return [...new Set(parties.map((party) => party[field]).filter(Boolean))].join('; ');
}
