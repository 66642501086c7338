const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** For a form that is filled in with JavaScript. Not `randomUUID`, which plain-http addresses do not have. */
export const randomKey = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)))

/**
 * For a form that was sent without JavaScript: its page is the same for all readers and cannot hold a key.
 * The same form sent twice gives the same key; two people's forms do not.
 */
export const derivedKey = async (values: Record<string, string>): Promise<string> => {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(sorted)))
  return toHex(new Uint8Array(digest))
}
