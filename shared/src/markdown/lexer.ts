import type { MarkedToken, Token } from 'marked'
import { createMarkdownParser } from './parser.js'
import { isOwnPicture } from './pictures.js'

const marked = createMarkdownParser()

/** Tokens of a text as the renderer reads it; none when it is nested deeper than the stack, which is shown as written. */
export const tokensOf = (markdown: string): Token[] => {
  try {
    return marked.lexer(markdown)
  } catch {
    return []
  }
}

/** Visits all tokens in the order of the text, those inside others after their parents. */
export const eachToken = (tokens: Token[], visit: (token: MarkedToken) => void): void => {
  // Marked's general type leaves room for tokens of extensions, of which there are none here; without async ones nothing is waited for.
  void marked.walkTokens(tokens, (token) => visit(token as MarkedToken))
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' }

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** The words of inline tokens as a reader sees them, without formatting. */
export const plainTextOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token): string => {
      if (token.type === 'html') return ''
      if (token.type === 'br') return '\n'
      if (token.type === 'image') return isOwnPicture(String(token.href)) ? '' : String(token.text)
      if ('tokens' in token && Array.isArray(token.tokens)) return plainTextOf(token.tokens)
      const text = 'text' in token && typeof token.text === 'string' ? token.text : ''
      return token.type === 'codespan' || token.type === 'escape' ? text : decode(text)
    })
    .join('')
