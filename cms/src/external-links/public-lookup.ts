import { lookup } from 'node:dns'
import type { LookupAddress, LookupOptions } from 'node:dns'
import { BlockList, isIP } from 'node:net'

// IANA's special-purpose registries for IPv4 and IPv6: this machine, its network, and what is nobody's.
const notPublic = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) notPublic.addSubnet(network, bits, 'ipv4')
// Answers only to virtual machines, though its range is public (https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16).
notPublic.addAddress('168.63.129.16', 'ipv4')

// The only part of IPv6 that is given out for the public Internet, and what of it is not or wraps an IPv4 address.
const publicV6 = new BlockList()
publicV6.addSubnet('2000::', 3, 'ipv6')
const reservedV6 = new BlockList()
for (const [network, bits] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) reservedV6.addSubnet(network, bits, 'ipv6')

/** @param address IPv4 or IPv6, without brackets */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !notPublic.check(address, 'ipv4')
  return family === 6 && publicV6.check(address, 'ipv6') && !reservedV6.check(address, 'ipv6')
}

export class PrivateAddressError extends Error {}

type Callback = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/**
 * Looks a name up for a connection and refuses private addresses. The connection uses what this gives and asks nobody
 * again, so a name cannot change its mind in between.
 */
export const lookupPublic = (hostname: string, options: LookupOptions, callback: Callback): void => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) return callback(error ?? new Error('No address.'), [])
    if (!addresses.every(({ address }) => isPublicAddress(address))) return callback(new PrivateAddressError(`${hostname} is not on the public Internet.`), [])
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
  })
}
