import type { LanguageCode } from '../languages/languages.js'
import { labels } from './labels.js'

/**
 * Care cards say what to do and how soon, with the three degrees of the NHS design system ("Care cards").
 * In Markdown they are quotes with a mark, which stay readable wherever the mark is not known:
 *
 *     > [!URGENT] Call your doctor today if:
 *     >
 *     > - you have not slept for three nights
 */
const degrees = {
  CARE: 'care',
  URGENT: 'urgent',
  EMERGENCY: 'emergency',
} as const

/** The words that make a card of a quote; the last one makes a call to action. */
export const cardMarks = ['CARE', 'URGENT', 'EMERGENCY', 'CONTACT'] as const
export type CardMark = (typeof cardMarks)[number]

const isCardMark = (word: string): word is CardMark => (cardMarks as readonly string[]).includes(word)

/** The mark that a text begins with, and its length with the space around it. */
export const cardMarkOf = (text: string): { mark: CardMark; length: number } | undefined => {
  const [whole, word = ''] = /^\s*\[!([a-z]+)\]\s*/i.exec(text) ?? []
  const mark = word.toUpperCase()
  return whole !== undefined && isCardMark(mark) ? { mark, length: whole.length } : undefined
}

/** Whether the text of a quote begins with a mark; such a quote's headings begin no chapter. */
export const isCareMark = (quote: string): boolean => cardMarkOf(quote) !== undefined

/** Takes the mark away from the first text of a quote, if it is one of those wanted. */
const takeMark = <Wanted extends CardMark>(quote: Element, wanted: readonly Wanted[]): Wanted | undefined => {
  const first = quote.firstElementChild
  const text = first?.tagName === 'P' ? first.firstChild : null
  // 3 is a text node; the constant's holder differs between jsdom and browsers.
  if (!text || text.nodeType !== 3) return undefined
  const found = cardMarkOf(text.nodeValue ?? '')
  const mark = wanted.find((candidate) => candidate === found?.mark)
  if (mark === undefined) return undefined
  text.nodeValue = (text.nodeValue ?? '').slice(found?.length)
  return mark
}

const isBlank = (element: Element): boolean => element.textContent?.trim() === '' && !element.querySelector('img')

/** The words after the mark, or the heading below it. Both are taken out of the quote. */
const takeTitle = (quote: Element): ChildNode[] => {
  const first = quote.firstElementChild
  const rest = first && isBlank(first) ? first.nextElementSibling : null
  const title = first && !isBlank(first) ? first : rest && /^H[2-4]$/.test(rest.tagName) ? rest : null
  if (first) first.remove()
  title?.remove()
  return title ? [...title.childNodes] : []
}

/** Turns quotes that begin with a mark into cards. Works on sanitised nodes and adds only elements of its own. */
export const makeCareCards = (root: DocumentFragment, language: LanguageCode): void => {
  // The level of the heading that a card stands under; its own is one below, so that none is skipped.
  let above = 1
  for (const quote of [...root.querySelectorAll('h2, h3, h4, blockquote')]) {
    if (quote.tagName !== 'BLOCKQUOTE') {
      if (root.contains(quote) && !quote.closest('.care-card')) above = Number(quote.tagName.charAt(1))
      continue
    }
    const page = quote.ownerDocument
    const mark = takeMark(quote, ['CARE', 'URGENT', 'EMERGENCY'])
    if (!mark) continue
    const degree = degrees[mark]
    const label = labels[language].care[degree]
    const level = Math.min(above + 1, 4)
    const element = (tag: string, className: string, ...content: (Node | string)[]) => {
      const made = page.createElement(tag)
      made.className = className
      made.append(...content)
      return made
    }
    const title = takeTitle(quote)
    // Without words of its own the card is headed by its degree; with them, a screen reader says the degree first.
    const heading =
      title.length === 0
        ? element(`h${level}`, 'care-card__title', label)
        : element(`h${level}`, 'care-card__title', element('span', 'visually-hidden', `${label}: `), ...title)
    quote.replaceWith(element('div', `care-card care-card--${degree}`, heading, element('div', 'care-card__text', ...quote.childNodes)))
  }
}

/**
 * A quote marked `[!CONTACT]` invites the reader to get in touch. Its last paragraph, when it is a link and nothing else,
 * is the button; a link to `location:<documentId>#contact` opens the contact form with that location chosen.
 */
export const makeCallsToAction = (root: DocumentFragment): void => {
  for (const quote of [...root.querySelectorAll('blockquote')]) {
    if (!takeMark(quote, ['CONTACT'])) continue
    const page = quote.ownerDocument
    const title = takeTitle(quote)
    const box = page.createElement('div')
    box.className = 'invitation-card'
    if (title.length > 0) {
      const line = page.createElement('p')
      line.className = 'invitation-card__title'
      line.append(...title)
      box.append(line)
    }
    const last = quote.lastElementChild
    const button = last?.tagName === 'P' && last.childElementCount === 1 && last.firstElementChild?.tagName === 'A' && last.textContent === last.firstElementChild.textContent
    if (last && button) last.className = 'invitation-card__button'
    box.append(...quote.childNodes)
    quote.replaceWith(box)
  }
}
