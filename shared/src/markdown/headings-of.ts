import type { Token } from 'marked'
import { isCareMark } from './care-cards.js'
import { headingId } from './heading-id.js'
import { plainTextOf, tokensOf } from './lexer.js'

export interface WrittenHeading {
  /** The id it has on the page. */
  id: string
  text: string
  /** What stands between it and the next heading, as written. */
  section: string
}

// Those that the sanitiser keeps; others lose their tags.
const htmlHeading = /<h([2-4])\b[^>]*>([\s\S]*?)<\/h\1\s*>/gi

/**
 * Headings of a Markdown text with the ids that the renderer gives them, without making HTML. Headings in care cards
 * have no id.
 */
export const headingsOf = (markdown: string): WrittenHeading[] => {
  const taken = new Map<string, number>()
  const headings: WrittenHeading[] = []
  const add = (words: string) => {
    const text = words.replace(/\s+/g, ' ').trim()
    headings.push({ id: headingId(text, taken), text, section: '' })
  }
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'heading') add(plainTextOf(token.tokens ?? []))
      else if (token.type === 'html') for (const [, , inner = ''] of token.raw.matchAll(htmlHeading)) add(plainTextOf(tokensOf(inner.replace(/<[^>]*>/g, ''))))
      else {
        const last = headings.at(-1)
        if (last) last.section += token.raw
        if (token.type === 'blockquote' && !isCareMark(token.text)) visit(token.tokens ?? [])
        if (token.type === 'list') for (const item of token.items) visit(item.tokens)
      }
    }
  }
  visit(tokensOf(markdown))
  return headings
}
