import { readProfile } from '../profile/read-profile.ts';
import { Authoriser } from './authoriser.ts';
import type { Credentials } from './credentials.ts';
import type { Store } from './store.ts';
import { resolveAddress } from './store-address.ts';
import { type ClientOptions, StoreClient } from './store-client.ts';

export interface OpenStoreOptions
  extends Partial<Pick<ClientOptions, 'timeoutMs' | 'retries' | 'onRetry' | 'fetch' | 'wait' | 'now'>> {
  /** The address, as the profile's example shows it. */
  readonly to: string;
  /** A profile's name or file; `generic` if not given. */
  readonly store?: string;
  readonly credentials?: Credentials;
  /** In place of paths of the profile. */
  readonly paths?: Readonly<Record<string, string>>;
}

/** A store, ready to be loaded; nothing is sent yet. @throws UsageError, StoreError for what no profile is */
export function openStore(options: OpenStoreOptions): Store {
  const { to, store = 'generic', credentials = { kind: 'none' }, paths, timeoutMs = 300_000 } = options;
  const profile = readProfile(store);
  const client = new StoreClient({
    retries: 6,
    onRetry: () => {},
    ...options,
    timeoutMs,
    credentials,
    authoriser: new Authoriser(credentials, profile.auth === 'basic'),
  });
  return { profile, address: resolveAddress(to, profile, paths), client, timeoutMs };
}
