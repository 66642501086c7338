import type { Token, Tokens } from 'marked'
import { parseReference, referenceKey } from '../links/reference.js'
import { createMarkdownParser } from '../markdown/parser.js'
import { readingMinutes } from '../posts/reading-time.js'
import { readingGrade, wordsOf } from './reading-level.js'
import type { Source } from './terms.js'
import { crisisBlock, promises, selfHarm, terms, testimonials } from './terms.js'

const markdown = createMarkdownParser()

export interface OutlineEntry {
  text: string
  level: 2 | 3 | 4
  /** What is wrong with its place, for the author. */
  problem?: string
}

export interface LinkOfText {
  words: string
  /** `kind:documentId`, for links to documents of the site. */
  key?: string
  isExternal: boolean
}

/** Something to think about. Nothing of it keeps anybody from publishing. */
export interface Advice {
  text: string
  source?: Source
}

export interface Review {
  words: number
  minutes: number
  /** School grade; `undefined` for very short texts. */
  grade: number | undefined
  outline: OutlineEntry[]
  links: LinkOfText[]
  advice: Advice[]
}

/** What is written: the text, and the fields of the form beside it that its kind has. */
export interface Draft {
  body: string
  title?: string
  excerpt?: string
  metaTitle?: string
  metaDescription?: string
  sensitive?: boolean
}

/** Lengths, in characters, that search engines and lists show in full (developers.google.com/search/docs/appearance/snippet). */
export const shownLengths = { title: 60, description: { least: 70, most: 160 } } as const

/** Grade that health information should stay at or below: National Library of Medicine, MedlinePlus, "How to Write Easy-to-Read Health Materials". */
export const readableGrade = 8
const easyToRead: Source = { name: 'MedlinePlus, How to Write Easy-to-Read Health Materials', url: 'https://medlineplus.gov/etr.html' }

const isList = (token: Token): token is Tokens.List => token.type === 'list'
const isTable = (token: Token): token is Tokens.Table => token.type === 'table'

const plainText = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (/^(?:html|code|image|br)$/.test(token.type)) return ' '
      if (isList(token)) return token.items.map((item) => plainText(item.tokens)).join('\n')
      if (isTable(token)) return [token.header, ...token.rows].flat().map((cell) => plainText(cell.tokens)).join('\n')
      const inside = 'tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? String(token.text) : ''
      return /^(?:paragraph|heading|blockquote)$/.test(token.type) ? `${inside}\n` : inside
    })
    .join('')

const outlineOf = (tokens: readonly Token[]): OutlineEntry[] => {
  const outline: OutlineEntry[] = []
  let last = 1
  for (const token of tokens) {
    if (token.type !== 'heading') continue
    const text = plainText(token.tokens ?? []).trim()
    const level = token.depth <= 2 ? 2 : token.depth === 3 ? 3 : 4
    const problem =
      text === ''
        ? 'This heading is empty.'
        : token.depth === 1
          ? 'The title of the page is its only first-level heading; this one is shown as a chapter.'
          : level > last + 1
            ? `This heading skips a level: use ${last === 1 ? 'a heading' : 'a subheading'} here.`
            : undefined
    outline.push({ text, level, ...(problem !== undefined && { problem }) })
    last = level
  }
  return outline
}

const linksOf = (tokens: Token[]): LinkOfText[] => {
  const links: LinkOfText[] = []
  void markdown.walkTokens(tokens, (token) => {
    if (token.type !== 'link') return
    const reference = parseReference(token.href)
    links.push({ words: plainText(token.tokens ?? []), ...(reference && { key: referenceKey(reference) }), isExternal: /^https?:/i.test(token.href) })
  })
  return links
}

const found = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([words]) => words.trim().toLowerCase()))]

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

const adviceOnWords = (text: string): Advice[] => {
  const advice: Advice[] = []
  const promised = found(text, promises.pattern)
  if (promised.length > 0) advice.push({ text: `${quoted(promised)} can read as a promise. Say what helps many people, and how sure that is.`, source: promises.source })
  for (const { pattern, instead, source } of terms) {
    const words = found(text, pattern)
    if (words.length > 0) advice.push({ text: `${quoted(words)}: ${instead} is recommended.`, source })
  }
  if (found(text, testimonials.pattern).length > 0)
    advice.push({ text: 'This reads like a testimonial. Praise by people in therapy may not be asked for and can give them away.', source: testimonials.source })
  return advice
}

const adviceOnCrisis = (text: string, { body, sensitive }: Draft): Advice[] => {
  if (found(text, selfHarm.pattern).length === 0) return []
  return [
    ...(crisisBlock.test(body) ? [] : [{ text: 'The text speaks of self-harm or suicide and says nowhere what to do now. Add an emergency card with 988.', source: selfHarm.source }]),
    ...(sensitive === false ? [{ text: 'Turn on “Sensitive topic”: readers get a kind word before they begin and a button that leaves the page at once.' }] : []),
  ]
}

const adviceOnFields = ({ title, excerpt, metaTitle, metaDescription }: Draft): Advice[] => {
  const advice: Advice[] = []
  const heading = metaTitle?.trim() || title?.trim()
  if (heading && heading.length > shownLengths.title) advice.push({ text: `The title has ${heading.length} characters; search engines show about ${shownLengths.title}. A shorter title for search engines helps.` })
  if (excerpt !== undefined && excerpt.trim() === '') advice.push({ text: 'There is no summary yet. Two sentences on what the reader will find.' })
  const description = metaDescription?.trim() || excerpt?.trim() || ''
  const { least, most } = shownLengths.description
  if (description === '') {
    if (metaDescription !== undefined) advice.push({ text: 'There is no description for search engines yet.' })
  } else if (description.length < least) advice.push({ text: `The description for search engines has ${description.length} characters; ${least} to ${most} tell more.` })
  else if (description.length > most) advice.push({ text: `The summary has ${description.length} characters; search engines show ${most}. Write a description for them.` })
  return advice
}

/** Looks through a text while it is written. */
export const review = (draft: Draft): Review => {
  const { body } = draft
  let tokens: Token[] = []
  try {
    tokens = markdown.lexer(body)
  } catch {
    // Nesting deeper than the stack.
  }
  const text = plainText(tokens)
  const everything = [draft.title, draft.excerpt, draft.metaTitle, draft.metaDescription, text].filter(Boolean).join('\n')
  const grade = readingGrade(text)
  const outline = outlineOf(tokens)
  return {
    words: wordsOf(text).length,
    minutes: readingMinutes(body),
    grade,
    outline,
    links: linksOf(tokens),
    advice: [
      ...adviceOnCrisis(everything, draft),
      ...adviceOnWords(everything),
      ...(grade !== undefined && grade > readableGrade ? [{ text: `Reads like grade ${grade}. Shorter sentences and everyday words bring it nearer to ${readableGrade}.`, source: easyToRead }] : []),
      ...adviceOnFields(draft),
    ],
  }
}

/** References that a text has links to, without repeats. */
export const keysOf = ({ links }: Pick<Review, 'links'>): string[] => [...new Set(links.flatMap(({ key }) => (key === undefined ? [] : [key])))]

