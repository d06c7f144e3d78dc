/** The five kinds of record that are scored. */
export const RECORD_KINDS = ['official', 'meeting', 'visit', 'treaty', 'statement'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A named person with an office, and the state or organization served. */
export interface OfficialRecord {
  readonly name: string;
  readonly office: string;
  readonly of: string;
  readonly former: boolean;
}

export interface MeetingRecord {
  readonly kind: string;
  readonly participants: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
  readonly status: string;
}

export interface VisitRecord {
  readonly visitor: string;
  readonly destination: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly status: string;
  readonly host: string | null;
}

export interface TreatyRecord {
  readonly name: string;
  readonly parties: readonly string[];
  readonly signed: string | null;
  readonly status: string;
}

/** `start` and `end` are the content's offsets in UTF-16 code units, where the record has them. */
export interface StatementRecord {
  readonly speaker: readonly string[];
  readonly addressee: readonly string[];
  readonly mode: string;
  readonly content: string;
  readonly via: readonly string[];
  readonly start: number | null;
  readonly end: number | null;
}

export interface RecordOf {
  readonly official: OfficialRecord;
  readonly meeting: MeetingRecord;
  readonly visit: VisitRecord;
  readonly treaty: TreatyRecord;
  readonly statement: StatementRecord;
}

/** A gold record; an optional one is neither missed where absent nor wrong where present. */
export type GoldRecord<K extends RecordKind> = RecordOf[K] & { readonly optional: boolean };

/** What a careful reader found in one article. */
export interface GoldArticle {
  readonly id: string;
  readonly records: GoldRecords;
}

export type GoldRecords = { readonly [K in RecordKind]: readonly GoldRecord<K>[] };

/** A record that a program found, as `table all --format jsonl` writes it. */
export type FoundRecord = {
  [K in RecordKind]: RecordOf[K] & { readonly type: K; readonly article: string };
}[RecordKind];
