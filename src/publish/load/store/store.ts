import { type Row, readSelection } from '../../../query/selection.ts';
import type { StoreProfile } from '../profile/store-profile.ts';
import { toAscii } from '../send/graph-text.ts';
import type { StoreAddress } from './store-address.ts';
import type { StoreClient } from './store-client.ts';
import { StoreError } from './store-error.ts';

/** A store as loading sees it: asked and told in SPARQL, or given bytes. */
export interface Store {
  readonly profile: StoreProfile;
  readonly address: StoreAddress;
  readonly client: StoreClient;
  readonly timeoutMs: number;
}

const FORM = 'application/x-www-form-urlencoded; charset=UTF-8';

/** The rows of a SELECT. @throws StoreError */
export async function askRows(
  { profile, address, client, timeoutMs }: Store,
  query: string,
): Promise<readonly Row[]> {
  const limits = Object.entries(profile.headers).map(([name, value]) => [
    name,
    value.replaceAll('{timeoutMs}', String(timeoutMs)),
  ]);
  const text = await client.send({
    method: 'POST',
    url: address.query,
    headers: {
      ...Object.fromEntries(limits),
      'content-type': FORM,
      accept: 'application/sparql-results+json',
    },
    body: new URLSearchParams({ query: toAscii(query) }).toString(),
  });
  try {
    return readSelection(text, []).rows;
  } catch (cause) {
    throw new StoreError(
      'store-answer',
      `${address.query.origin}${address.query.pathname} answered a query with something other than SPARQL results as JSON. Check the address: --dry-run shows it.`,
      cause,
    );
  }
}

/** Runs an update. @throws StoreError */
export async function update(store: Store, text: string): Promise<void> {
  const { profile, address, client } = store;
  await client.send({
    method: 'POST',
    url: address.update,
    headers: { 'content-type': profile.insert.mediaType },
    body: encodeText(store, text),
  });
}

/** Text as the store reads it rightly. */
export function encodeText({ profile }: Store, text: string): string {
  return profile.ascii ? toAscii(text) : text;
}
