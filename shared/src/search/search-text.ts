import type { Token } from 'marked'
import { cardMarkOf } from '../markdown/care-cards.js'
import { plainTextOf, tokensOf } from '../markdown/lexer.js'

interface Words {
  headings: string[]
  paragraphs: string[]
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

const collect = (tokens: readonly Token[], into: Words): void => {
  const add = (text: string) => into.paragraphs.push(tidy(text))
  for (const token of tokens) {
    if (token.type === 'heading') into.headings.push(tidy(plainTextOf(token.tokens ?? [])))
    else if (token.type === 'list') for (const item of token.items) collect(item.tokens, into)
    else if (token.type === 'table') for (const cell of [token.header, ...token.rows].flat()) add(plainTextOf(cell.tokens))
    else if (token.type === 'code') add(token.text)
    // Tags are no words, and what stands between tags of one block is.
    else if (token.type === 'html') add(token.raw.replace(/<!--[\s\S]*?-->|<[^>]{0,1000}>/g, ' '))
    else if (token.type === 'blockquote' || token.type === 'footnoteDefinition') collect(token.tokens ?? [], into)
    else if ('tokens' in token || 'text' in token) add(plainTextOf([token]))
  }
}

/** A paragraph without the mark that makes a card of its quote. */
const withoutMark = (paragraph: string): string => paragraph.slice(cardMarkOf(paragraph)?.length ?? 0)

/** What a search can find in a Markdown text: the words a reader sees, without any markup. Headings are one on each line. */
export const searchTextOf = (markdown: string): { headings: string; text: string } => {
  const words: Words = { headings: [], paragraphs: [] }
  collect(tokensOf(markdown), words)
  const lines = (all: readonly string[]): string => all.filter(Boolean).join('\n')
  return { headings: lines(words.headings), text: lines(words.paragraphs.map(withoutMark)) }
}
