/**
 * Id of a heading, as GitHub makes them: lowercase, punctuation dropped, spaces to hyphens, and a number behind one
 * that is taken. Adds the id to `taken`, with the number that is tried next.
 */
export const headingId = (text: string, taken: Map<string, number>): string => {
  const base =
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s+/g, '-')
      .slice(0, 100) || 'section'
  let count = taken.get(base) ?? 0
  let id = count === 0 ? base : `${base}-${count}`
  while (taken.has(id)) {
    count += 1
    id = `${base}-${count}`
  }
  taken.set(base, count + 1)
  if (id !== base) taken.set(id, 1)
  return id
}
