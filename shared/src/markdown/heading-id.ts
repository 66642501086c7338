/**
 * Id of a heading, as GitHub makes them: lowercase, punctuation dropped, spaces to hyphens, and a number behind one
 * that is taken. Adds the id to `taken`.
 */
export const headingId = (text: string, taken: Set<string>): string => {
  const base =
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s+/g, '-')
      .slice(0, 100) || 'section'
  let id = base
  for (let count = 1; taken.has(id); count += 1) id = `${base}-${count}`
  taken.add(id)
  return id
}
