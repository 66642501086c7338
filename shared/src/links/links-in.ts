import { eachToken, plainTextOf, tokensOf } from '../markdown/lexer.js'

/** A link as it stands in a Markdown text. */
export interface WrittenLink {
  address: string
  /** Its words, without formatting; empty for a link in HTML. */
  text: string
}

const htmlAddress = /<a\s[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** Addresses of links in raw HTML. */
export const htmlAddresses = (html: string): string[] =>
  [...html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').matchAll(htmlAddress)].map(([, double, single, bare]) => double ?? single ?? bare ?? '')

const decodeAmpersands = (address: string): string => address.replace(/&amp;/gi, '&')

/** All links of a text, in its order; what only looks like one in code is none. */
export const linksIn = (markdown: string): WrittenLink[] => {
  const links: WrittenLink[] = []
  eachToken(tokensOf(markdown), (token) => {
    if (token.type === 'link') links.push({ address: decodeAmpersands(token.href), text: plainTextOf(token.tokens).replace(/\s+/g, ' ').trim() })
    if (token.type !== 'html') return
    for (const address of htmlAddresses(token.raw)) links.push({ address: decodeAmpersands(address), text: '' })
  })
  return links
}
