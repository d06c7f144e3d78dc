import { UsageError } from '../../../errors.ts';
import { PATH_NAMES, type PathName, type StoreProfile } from '../profile/store-profile.ts';

/** Where a store takes what. */
export type StoreAddress = Readonly<Partial<Record<PathName, URL>>> &
  Readonly<Record<'query' | 'update', URL>>;

/**
 * The addresses of a store: the one that the user gave and, added to its path, those of the profile. `overrides` stand in
 * for paths of the profile; a whole address among them is taken as it is.
 *
 * @throws UsageError, which never shows a password
 */
export function resolveAddress(
  to: string,
  profile: StoreProfile,
  overrides: Readonly<Record<string, string>> = {},
): StoreAddress {
  const stray = Object.keys(overrides).find((name) => !PATH_NAMES.some((known) => known === name));
  if (stray !== undefined) {
    throw new UsageError(
      `there is no path ${JSON.stringify(stray)}. Known are ${PATH_NAMES.join(', ')}: --path update=/update.`,
    );
  }
  const base = readAddress(to, profile);
  const paths: Partial<Record<PathName, string | undefined>> = { ...profile.paths, ...overrides };
  const at = (path: string): URL => (/^https?:/iu.test(path) ? readAddress(path, profile) : join(base, path));
  return {
    query: at(paths.query ?? ''),
    update: at(paths.update ?? ''),
    ...(paths.graphs !== undefined && { graphs: at(paths.graphs) }),
    ...(paths.quads !== undefined && { quads: at(paths.quads) }),
  };
}

function readAddress(text: string, { example }: StoreProfile): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) {
    throw new UsageError(`the address of the store must begin with http:// or https://, such as ${example}.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      'the address of the store holds a user or a password, which everyone on this machine can see. Set COMMUNIQUE_USER and COMMUNIQUE_PASSWORD instead.',
    );
  }
  url.hash = '';
  return url;
}

function join(base: URL, path: string): URL {
  if (path === '') return base;
  const url = new URL(base);
  const [pathname = '', search] = path.split('?', 2);
  url.pathname = `${base.pathname.replace(/\/+$/u, '')}/${pathname.replace(/^\/+/u, '')}`;
  if (search !== undefined)
    for (const [key, value] of new URLSearchParams(search)) url.searchParams.append(key, value);
  return url;
}

/** The address for messages: what follows the path may hold a key, so it is left out. */
export function showAddress({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}
