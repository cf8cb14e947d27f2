import { BlockList, isIP } from 'node:net';

const inside = new BlockList();
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
for (const [network, bits] of [['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['100.64.0.0', 10]] as const) inside.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [['fc00::', 7], ['fe80::', 10]] as const) inside.addSubnet(network, bits, 'ipv6');

/** IPv4 written as IPv6 (`::ffff:10.0.0.1`, as a dual-stack socket tells it) is judged as the IPv4 address it is; a zone (`fe80::1%eth0`) says nothing. */
function within(list: BlockList, address: string): boolean {
  const plain = address.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  const version = isIP(plain);
  return version !== 0 && list.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}

/** This machine itself: 127/8 or ::1. Only addresses: a name is no address. */
export const isLoopback = (address: string): boolean => within(loopback, address);

/** This machine or a private network: 10/8, 172.16/12, 192.168/16, 100.64/10, fc00::/7, fe80::/10. */
export const isLoopbackOrPrivate = (address: string): boolean => isLoopback(address) || within(inside, address);
