/**
 * A web address with its scheme and host in small letters, as they are the same in any; the rest stays as written.
 * Nothing where it is none: no scheme but `http` and `https` can be followed.
 */
export function readWebAddress(text: string): string | undefined {
  const address = text.trim();
  const {
    scheme = '',
    user = '',
    host = '',
    rest = '',
  } = /^(?<scheme>https?):\/\/(?<user>[^/?#]*@)?(?<host>[^/?#@]+)(?<rest>.*)$/is.exec(address)?.groups ?? {};
  if (host === '' || !URL.canParse(address)) return undefined;
  return `${scheme.toLowerCase()}://${user}${host.toLowerCase()}${rest}`;
}
