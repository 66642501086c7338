const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`)
const isIPv4 = (text: string): boolean => ipv4.test(text)
/** The URL parser knows all of the rules (RFC 4291, 2.2). */
const isIPv6 = (text: string): boolean => /^[0-9a-f:.]{2,45}$/i.test(text) && text.includes(':') && URL.canParse(`http://[${text}]/`)

/** The eight groups of an IPv6 address, as the URL parser writes them (RFC 5952), expanded. */
const groupsOf = (address: string): string[] => {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [head = '', tail] = canonical.split('::')
  const before = head === '' ? [] : head.split(':')
  if (tail === undefined) return before
  const after = tail === '' ? [] : tail.split(':')
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
}

const mappedIPv4 = (groups: string[]): string | undefined => {
  if (groups.slice(0, 5).some((group) => group !== '0') || groups[5] !== 'ffff') return undefined
  const [high = 0, low = 0] = groups.slice(6).map((group) => parseInt(group, 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/**
 * What one client can be recognised by: an IPv4 address, or the first 64 bits of an IPv6 address, because a home
 * has at least that many addresses to itself (RFC 6177). `undefined` for anything that is not an address.
 */
export const networkOf = (address: string): string | undefined => {
  if (isIPv4(address)) return address
  const [withoutZone = ''] = address.split('%')
  if (!isIPv6(withoutZone)) return undefined
  const groups = groupsOf(withoutZone)
  return mappedIPv4(groups) ?? `${groups.slice(0, 4).join(':')}::/64`
}
