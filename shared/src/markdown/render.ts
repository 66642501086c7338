import type { Config, DOMPurify } from 'dompurify'
import type { LanguageCode } from '../languages/languages.js'
import { firstLanguage } from '../languages/languages.js'
import { isContactReference, parseReference, referenceKey } from '../links/reference.js'
import type { ResolvedLinks } from '../links/reference.js'
import { sitePlace } from '../links/site-place.js'
import { sitePaths } from '../paths.js'
import { makeCallsToAction, makeCareCards } from './care-cards.js'
import { addFootnotes, numberFootnotes } from './footnotes.js'
import type { FormerHeadings } from './former-headings.js'
import { headingId } from './heading-id.js'
import { labels } from './labels.js'
import { isNestedTooDeep } from './nesting.js'
import { isDecorative, showPicture } from './pictures.js'
import { createMarkdownParser } from './parser.js'
import { markSources } from './sources.js'

/** Raise when the same text would give other HTML, so that stored HTML is made anew. */
export const pipelineVersion = 6

export interface Heading {
  id: string
  text: string
  level: 2 | 3 | 4
}

export interface RenderedMarkdown {
  /** Safe HTML; link references are still in it and are filled in by {@link resolveLinks}. */
  html: string
  headings: Heading[]
}

/** @param language of the text; without it, the first one */
export type MarkdownRenderer = (markdown: string, language?: LanguageCode) => RenderedMarkdown

const allowed: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [
    'p', 'br', 'hr', 'h2', 'h3', 'h4', 'strong', 'em', 'b', 'i', 's', 'del', 'sub', 'sup', 'abbr', 'mark', 'kbd', 'code', 'pre',
    'blockquote', 'cite', 'q', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'a', 'img', 'figure', 'figcaption',
    'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td',
    // Where DOMPurify parses into, which never comes back. Unless it is allowed, all content is copied out of it, node by
    // node: with jsdom, a minute for a text of a million characters.
    'body',
  ],
  ALLOWED_ATTR: ['href', 'src', 'alt', 'title', 'width', 'height', 'start', 'colspan', 'rowspan', 'scope', 'align', 'lang', 'dir'],
  // The rule for addresses below is put to every attribute that is not named as holding none.
  ADD_URI_SAFE_ATTR: ['width', 'height', 'start', 'colspan', 'rowspan', 'scope', 'align', 'lang', 'dir'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Web, mail, phone and text addresses, our references, and paths or anchors of this site. "//" and "/\" would leave it.
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:|sms:|(?:post|category|location|person|page):[a-z0-9]|#|\/(?![/\\]))/i,
  RETURN_DOM_FRAGMENT: true,
}

/** Begins as a reference does, so that DOMPurify lets it pass, as it does an empty address; resolveLinks knows whole ones alone. */
const brokenReference = (href: string): boolean => /^(?:post|category|location|person|page):/i.test(href) && !parseReference(href)

/** Saving turns the path of a document into a reference. A path that is left leads nowhere, or nowhere yet. */
const leadsNowhere = (href: string): boolean => href === '' || brokenReference(href) || (href.startsWith('/') && sitePlace(href).is !== 'fixed')

const tidyLinks = (root: DocumentFragment): void => {
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href')
    if (href === null || leadsNowhere(href)) link.replaceWith(...link.childNodes)
    // Exactly one attribute, so that resolveLinks can find the tag by its text.
    else if (parseReference(href)) link.getAttributeNames().filter((name) => name !== 'href').forEach((name) => link.removeAttribute(name))
    else if (/^https?:/i.test(href)) link.setAttribute('rel', 'noopener noreferrer')
  }
}

/** Pictures come from the media library only: one from elsewhere would tell its host who reads what. */
const tidyImages = (root: DocumentFragment): void => {
  for (const picture of root.querySelectorAll('img')) {
    // How the editor says that the empty description is meant (decision 016).
    if (isDecorative(picture.getAttribute('alt'), picture.getAttribute('title'))) picture.removeAttribute('title')
    showPicture(picture)
  }
}

const makeScrollable = (box: HTMLElement, label: string): void => {
  box.tabIndex = 0
  box.setAttribute('role', 'region')
  box.setAttribute('aria-label', label)
}

/** Characters of code that fit beside each other on a phone; longer lines scroll. */
const codeColumns = 30

const labelCode = (root: DocumentFragment, label: string): void => {
  for (const code of root.querySelectorAll('pre')) {
    if ((code.textContent ?? '').split('\n').some((line) => line.length > codeColumns)) makeScrollable(code, label)
  }
}

/** A wide table scrolls in a box of its own that the keyboard can reach (WCAG 2.1.1). */
const wrapTables = (root: DocumentFragment, label: string): void => {
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue
    const box = table.ownerDocument.createElement('div')
    box.className = 'table-scroll'
    makeScrollable(box, table.querySelector('caption')?.textContent?.trim() || label)
    table.replaceWith(box)
    box.append(table)
  }
}

/** Attributes that HTML has given up: Markdown's alignment of columns becomes a class, and only pictures have a size. */
const tidyOldAttributes = (root: DocumentFragment): void => {
  for (const element of root.querySelectorAll('[align]')) {
    const align = element.getAttribute('align')
    element.removeAttribute('align')
    if (element.matches('th, td') && (align === 'center' || align === 'right')) element.className = `align-${align}`
  }
  for (const element of root.querySelectorAll(':not(img):is([width], [height])')) {
    element.removeAttribute('width')
    element.removeAttribute('height')
  }
}

const nameHeadings = (root: DocumentFragment): Heading[] => {
  const taken = new Map<string, number>()
  const headings: Heading[] = []
  for (const element of root.querySelectorAll('h2, h3, h4')) {
    // A care card interrupts a chapter; it does not begin one.
    if (element.closest('.care-card, .invitation-card')) continue
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    const id = headingId(text, taken)
    element.id = id
    headings.push({ id, text, level: element.tagName === 'H2' ? 2 : element.tagName === 'H3' ? 3 : 4 })
  }
  return headings
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/**
 * The one way from Markdown to HTML, for site, preview and feeds. Give it a DOMPurify of the window at hand
 * (jsdom's on the server, the browser's own in the browser): the rules are the same in both.
 */
export const createMarkdownRenderer = (purify: DOMPurify): MarkdownRenderer => {
  const marked = createMarkdownParser()
  const toHtml = (markdown: string): { text: string; notes: string[] } => {
    const asWritten = () => ({ text: `<p>${escapeHtml(markdown)}</p>`, notes: [] })
    try {
      const tokens = marked.lexer(markdown)
      const notes = numberFootnotes(tokens, (list, visit) => marked.walkTokens(list, visit))
      const html = { text: marked.parser(tokens), notes: notes.map((note) => marked.parser(note.tokens)) }
      return [html.text, ...html.notes].some(isNestedTooDeep) ? asWritten() : html
    } catch {
      // Nesting deeper than the stack: shown as written rather than not at all.
      return asWritten()
    }
  }
  const sanitize = (unsafe: string, language: LanguageCode): DocumentFragment => {
    const root = purify.sanitize(unsafe, allowed)
    tidyLinks(root)
    tidyImages(root)
    tidyOldAttributes(root)
    wrapTables(root, labels[language].table)
    labelCode(root, labels[language].code)
    return root
  }
  return (markdown, language = firstLanguage) => {
    const { text, notes } = toHtml(markdown)
    const root = sanitize(text, language)
    makeCareCards(root, language)
    makeCallsToAction(root)
    const headings = nameHeadings(root)
    markSources(root)
    addFootnotes(root, notes.map((note) => sanitize(note, language)), language)
    const box = root.ownerDocument.createElement('div')
    box.append(root)
    return { html: box.innerHTML, headings }
  }
}

// Safe on serialised HTML: inside text "<" is escaped, inside attribute values the quotes are.
const referenceLink = /<a href="((?:post|category|location|person|page):[a-z0-9]{1,64}(?:#[^"]*)?)">([\s\S]*?)<\/a>/g

const contactPath = (locationPath: string | undefined): string => sitePaths.contact(locationPath?.split('/').at(-1))

/** Puts current addresses in place of references; a link whose target is not public becomes plain text. */
export const resolveLinks = (html: string, links: ResolvedLinks): string =>
  html.replace(referenceLink, (_, address: string, content: string) => {
    const reference = parseReference(address)
    const target = reference && links[referenceKey(reference)]
    // A call to action leads to the contact form, with the place it names chosen; while that place is not public, with none.
    if (reference && isContactReference(reference)) return `<a href="${escapeHtml(contactPath(target?.path))}">${content}</a>`
    if (!target) return content
    const path = reference.heading ? `${target.path}#${reference.heading}` : target.path
    return `<a href="${escapeHtml(path)}">${content}</a>`
  })

const openHeading = /<h([2-4]) id="([^"]+)">/g

/**
 * Adds places for ids that headings had before they were edited, so that links to them still land. A place is an empty
 * span at the beginning of the heading: nothing to see, to read out or to reach with the keyboard.
 */
export const addFormerHeadings = (html: string, former: FormerHeadings): string => {
  const places = new Map<string, string>()
  for (const [id, now] of Object.entries(former)) {
    if (!html.includes(` id="${escapeHtml(id)}"`)) places.set(now, `${places.get(now) ?? ''}<span id="${escapeHtml(id)}"></span>`)
  }
  return places.size === 0 ? html : html.replace(openHeading, (tag, _: string, id: string) => `${tag}${places.get(id) ?? ''}`)
}
