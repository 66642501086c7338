import { eachToken, tokensOf } from '../markdown/lexer.js'
import { htmlAddresses } from './links-in.js'

export interface NewAddress {
  address: string
  /** Words for a link whose only words are its address. Without them such a link stays as it is. */
  title?: string
}

interface Candidate {
  start: number
  end: number
  address: string
  /** The address stands alone, as `<https://…>` or without any marks. */
  alone: boolean
}

interface Form {
  pattern: RegExp
  alone: boolean
}

// Everything that may be the address of a link; which of them are, the lexer says afterwards.
const forms: readonly Form[] = [
  { pattern: /(?<=\]\([ \t]{0,8}\n?[ \t]{0,8}<?)([^\s<>()]+)/dg, alone: false },
  { pattern: /^[ \t>*+-]*(?:\d+[.)][ \t]+)?\[[^\]\n]+\]:[ \t]*\n?[ \t>]*<?([^\s<>]+)/dgm, alone: false },
  { pattern: /\bhref[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'>]+))/dgi, alone: false },
  { pattern: /(<https?:\/\/[^\s<>]+>)/dgi, alone: true },
  // After a backslash or an exclamation mark, words in brackets would not be a link.
  { pattern: /(?<![\w@/.:\\!\]-])((?:https?:\/\/|www\.)[\w\-./?#&=%+,;:@!$~]*[\w/=#%+$-])/dgi, alone: true },
]

const candidatesOf = (markdown: string): Candidate[] => {
  const found: Candidate[] = []
  const taken = new Set<number>()
  for (const { pattern, alone } of forms) {
    for (const match of markdown.matchAll(pattern)) {
      const [start, end] = match.indices?.slice(1).find((span) => span !== undefined) ?? [0, 0]
      const address = markdown.slice(start, end).replace(/^<|>$/g, '')
      const inner = start + (markdown[start] === '<' ? 1 : 0)
      if (address === '' || taken.has(inner)) continue
      taken.add(inner)
      found.push({ start, end, address: address.replace(/&amp;/gi, '&'), alone })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const replaceAll = (markdown: string, changes: readonly { start: number; end: number; by: string }[]): string => {
  let result = ''
  let done = 0
  for (const { start, end, by } of changes) {
    result += markdown.slice(done, start) + by
    done = end
  }
  return result + markdown.slice(done)
}

const escapeTitle = (title: string): string => title.replace(/[\\[\]*_`<>&~|!]/g, '\\$&').replace(/\s+/g, ' ')

/**
 * Gives links of a text other addresses and leaves every other byte as it is. Places that may be addresses are found by
 * their form, each gets a mark for an address, and only those whose mark the renderer's own lexer reads as a link's
 * address are changed: code, and what looks like a link and is none, stays.
 * @param newAddress the new address; `undefined` leaves a link alone
 */
export const rewriteLinks = (markdown: string, newAddress: (address: string) => NewAddress | undefined): string => {
  const wanted = candidatesOf(markdown).flatMap((candidate) => {
    const found = newAddress(candidate.address)
    if (!found || found.address === candidate.address || (candidate.alone && found.title === undefined)) return []
    const by = candidate.alone ? `[${escapeTitle(found.title ?? '')}](${found.address})` : found.address
    return [{ ...candidate, by }]
  })
  if (wanted.length === 0) return markdown
  let host = 'mark.invalid'
  while (markdown.includes(host)) host = `x${host}`
  // Only an address that stands alone may get a mark that is a link without any marks around it.
  const marks = wanted.map(({ alone }, index) => (alone ? `https://${host}/${index}x` : `/${host}/${index}x`))
  const marked = replaceAll(
    markdown,
    wanted.map(({ start, end }, index) => ({ start, end, by: markdown[start] === '<' ? `<${marks[index]}>` : String(marks[index]) })),
  )
  const links = new Set<string>()
  eachToken(tokensOf(marked), (token) => {
    if (token.type === 'link') links.add(token.href)
    if (token.type === 'html') for (const address of htmlAddresses(token.raw)) links.add(address)
  })
  return replaceAll(
    markdown,
    wanted.filter((_, index) => links.has(String(marks[index]))),
  )
}
