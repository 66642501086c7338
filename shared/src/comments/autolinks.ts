export interface TextPart {
  text: string
  /** Where the text leads, when it is an address. */
  href?: string
}

// A host with a dot and nothing before an "@": what looks like one site must not lead to another.
const address = /\bhttps?:\/\/(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}(?::\d{2,5})?(?![@\p{L}\p{N}-]|:)(?:[/?#][^\s<>"]*)?/giu

/** A sentence ends after an address, and a bracket closes that was opened before it. */
const withoutEnd = (found: string): string => {
  const trimmed = found.replace(/[.,;:!?'’”*_]+$/, '')
  const unbalanced = trimmed.endsWith(')') && !trimmed.includes('(')
  return unbalanced ? withoutEnd(trimmed.slice(0, -1)) : trimmed
}

/** Takes plain text apart into addresses and what is between them. Joined again, the parts are the text. */
export const textParts = (text: string): TextPart[] => {
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    const href = withoutEnd(match[0])
    if (match.index > end) parts.push({ text: text.slice(end, match.index) })
    parts.push({ text: href, href })
    end = match.index + href.length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}

/** How many addresses a text names. */
export const linkCount = (text: string): number => textParts(text).filter(({ href }) => href !== undefined).length
