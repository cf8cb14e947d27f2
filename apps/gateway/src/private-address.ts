import { BlockList, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

const HOUSE = new BlockList();
for (const [network, bits] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['100.64.0.0', 10], ['169.254.0.0', 16]] as const) HOUSE.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const) HOUSE.addSubnet(network, bits, 'ipv6');

/** Loopback, private or link-local; anything that is no address is not. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.trim().replace(/^::ffff:(?=\d+\.)/i, '').split('%')[0] ?? '';
  return HOUSE.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}

/** The request comes from the house itself: its sender, and everybody for whom it was forwarded, trusted or not. */
export function comesFromInside(request: FastifyRequest): boolean {
  const forwarded = request.headers['x-forwarded-for'];
  const claimed = forwarded === undefined ? [] : String(forwarded).split(',');
  return [request.ip, ...claimed].every(isPrivateAddress) && request.headers.forwarded === undefined;
}
