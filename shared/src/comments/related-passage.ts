const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []

/** Markdown marks that would only disturb in a quotation. */
const plain = (paragraph: string): string =>
  paragraph.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/^\s*(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s+/gm, '').replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()

/** Fewer shared words than this are chance. */
const least = 2

/**
 * The paragraph of an article's Markdown that a comment seems to be about: the one with the most words of the comment
 * that are rare in the article. `null` when none stands out.
 */
export const relatedPassage = (body: string, comment: string): string | null => {
  // An item of a list says enough by itself.
  const paragraphs = body.split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d{1,3}[.)])\s)/).map(plain).filter((paragraph) => paragraph.length > 40)
  const spread = new Map<string, number>()
  for (const paragraph of paragraphs) for (const word of new Set(wordsOf(paragraph))) spread.set(word, (spread.get(word) ?? 0) + 1)
  const wanted = new Set(wordsOf(comment))
  let best: { paragraph: string; score: number } | undefined
  for (const paragraph of paragraphs) {
    const shared = [...new Set(wordsOf(paragraph))].filter((word) => wanted.has(word))
    const score = shared.reduce((sum, word) => sum + 1 / (spread.get(word) ?? 1), 0)
    if (shared.length >= least && score > (best?.score ?? 0)) best = { paragraph, score }
  }
  return best?.paragraph ?? null
}
