import { BlockList, isIP } from 'node:net';

/** Networks that no public page is in: IANA's special-purpose registries (RFC 6890), multicast, and ways to wrap one in another. */
const V4: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
const V6: readonly (readonly [net: string, prefix: number])[] = [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
];

const list = new BlockList();
for (const [net, prefix] of V4) list.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of V6) list.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is of this machine, of a network that is not public, or of none. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  // The list knows an IPv4 address in the form of IPv6 (`::ffff:127.0.0.1`) too.
  return version === 0 || list.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
