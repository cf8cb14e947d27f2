import { lookup } from 'node:dns/promises';
import { isLoopback, isLoopbackOrPrivate } from '@tongxin/viewer';

export interface ListenTerms {
  practice: boolean;
  /** ALLOW_ANY_ADDRESS=1: something outside the process (a network policy, a container's own network) keeps others away. */
  anyAddress: boolean;
}

/**
 * Why a service may not listen on `addresses`, which is what `host` stands for, in one line, or null. Only the gateway faces people; a service believes whoever
 * signs with a key of the house, so nobody else should reach it at all.
 */
export function refuseAddress(host: string, addresses: readonly string[], { practice, anyAddress }: ListenTerms): string | null {
  if (practice) return addresses.every(isLoopback) ? null : `PRACTICE=1 listens on loopback only, not on HOST=${host}.`;
  if (anyAddress || addresses.every(isLoopbackOrPrivate)) return null;
  return `HOST=${host} is neither loopback nor a private address. Name the address of the private network, or its host name; where something else keeps others away, set ALLOW_ANY_ADDRESS=1.`;
}

/** The addresses of a host, an address being its own. @throws Error when the name is unknown */
export const addressesOf = async (host: string): Promise<string[]> => (await lookup(host, { all: true })).map(({ address }) => address);
