import type { Token } from 'marked'
import { parseReference } from '../links/reference.js'
import type { Reference } from '../links/reference.js'
import { createMarkdownParser } from '../markdown/parser.js'
import { isDecorative, isOwnPicture } from '../markdown/pictures.js'

const markdown = createMarkdownParser()

/** A picture of a text that does not say what it shows and is not marked as decorative. */
export interface UndescribedPicture {
  /** Words of the heading it stands under; none at the start of the text. */
  under: string | undefined
}

/** A link of a text to a document of the site. */
export interface ReferringLink {
  words: string
  /** `undefined` when the address begins like a reference and is none. */
  reference: Reference | undefined
}

export interface CheckedText {
  pictures: UndescribedPicture[]
  links: ReferringLink[]
}

const looksLikeReference = (address: string): boolean => /^(?:post|category|location|person|page):/.test(address)

const plainText = (tokens: readonly Token[] = []): string =>
  tokens.map((token) => ('tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? String(token.text) : '')).join('')

const sourceOf = (picture: string): string => /\ssrc\s*=\s*["']?([^"'\s>]*)/i.exec(picture)?.[1] ?? ''

/** What has to be right before a text is published: descriptions of pictures, and links to documents that are there. */
export const checkText = (text: string): CheckedText => {
  const found: CheckedText = { pictures: [], links: [] }
  let under: string | undefined
  const addLink = (address: string, words: string): void => {
    if (looksLikeReference(address)) found.links.push({ words, reference: parseReference(address) })
  }
  const visit = (token: Token): void => {
    if (token.type === 'heading') under = plainText(token.tokens)
    else if (token.type === 'image' && isOwnPicture(token.href) && token.text.trim() === '' && !isDecorative(token.text, token.title)) found.pictures.push({ under })
    else if (token.type === 'link') addLink(token.href, plainText(token.tokens))
    else if (token.type === 'html') {
      // In HTML, an empty `alt` is how decorative pictures are marked.
      for (const [picture] of String(token.raw).matchAll(/<img\b[^>]*>/gi)) if (!/\salt\s*=/i.test(picture) && isOwnPicture(sourceOf(picture))) found.pictures.push({ under })
      for (const [, address = ''] of String(token.raw).matchAll(/\shref\s*=\s*["']?([^"'\s>]+)/gi)) addLink(address, address)
    }
  }
  try {
    void markdown.walkTokens(markdown.lexer(text), visit)
  } catch {
    // Nesting deeper than the stack is shown as it was typed: without pictures and links.
  }
  return found
}
