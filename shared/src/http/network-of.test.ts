import { expect, it } from 'vitest'
import { networkOf } from './network-of.js'

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::ffff', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::ffff:cb00:7109', '203.0.113.9'],
])('recognises the client at %s as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

it.each(['', 'example.org', '203.0.113.9, 198.51.100.1', '203.0.113', '203.0.113.256', '203.0.113.09', '1:2:3:4:5:6:7', '1::2::3', '12345::', '::1]/x', '%'])('does not take %o for an address', (text) => {
  expect(networkOf(text)).toBeUndefined()
})
