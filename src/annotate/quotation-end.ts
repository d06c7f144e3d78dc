import type { Token } from '../model/annotation.ts';

/** Where a quotation ends. */
export interface QuotationEnd {
  /** One past the last token, the closing mark included. */
  readonly last: number;
  readonly closed: boolean;
  /** Tokens that the closing mark takes, where not one. */
  readonly marks?: number;
}

/** Whether a line break stands between a token and the next: no quotation passes it. */
export const breaksAfter = (text: string, tokens: readonly Token[], at: number): boolean =>
  text.slice(tokens[at]?.end, tokens[at + 1]?.start).includes('\n');
