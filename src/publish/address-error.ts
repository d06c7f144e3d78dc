/** The server cannot listen where it was told to. */
export class AddressError extends Error {
  override readonly name = 'AddressError';
  readonly code = 'address';
}

type Address = { readonly host: string; readonly port: number };

/** What the system says in code, and what to do. */
const TOLD: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `port ${port} of ${host} is taken by another program. Give another by --port, or 0 for one that is free.`,
  EACCES: ({ port }) => `this user may not listen on port ${port}. Give one from 1024 on by --port.`,
  EADDRNOTAVAIL: ({ host }) =>
    `this machine has no address ${host}. Give one that it has by --host, as 127.0.0.1.`,
  ENOTFOUND: ({ host }) => `there is no host ${host}. Give an address of this machine by --host.`,
};

/** Why a server cannot listen there, in words where they are known. */
export function tellAddress(cause: Error, address: Address): Error {
  const code = 'code' in cause ? String(cause.code) : '';
  const tell = Object.hasOwn(TOLD, code) ? TOLD[code] : undefined;
  return tell ? new AddressError(tell(address), { cause }) : cause;
}
