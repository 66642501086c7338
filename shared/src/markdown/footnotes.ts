import type { MarkedExtension, Token, TokenizerThis, Tokens } from 'marked'
import type { LanguageCode } from '../languages/languages.js'
import { labels } from './labels.js'

/**
 * Footnotes as GitHub writes them: `text[^1]`, and `[^1]: The note.` on a line of its own; further lines of a note are
 * indented. The extension keeps no state between texts and its output survives our allow-list: ids are given on the
 * sanitised nodes, by {@link addFootnotes}.
 */
export interface FootnoteReference extends Tokens.Generic {
  type: 'footnoteReference'
  label: string
  /** Set when the note exists. */
  number?: number
}

export interface FootnoteDefinition extends Tokens.Generic {
  type: 'footnoteDefinition'
  label: string
  tokens: Token[]
}

const definition = /^\[\^([^\]\s]{1,50})\]:[ \t]*([^\n]*(?:\n(?:[ \t]{2,}[^\s][^\n]*|(?=(?:[ \t]*\n)+[ \t]{2,}[^\s])[ \t]*(?=\n)))*)(?:\n|$)/
const reference = /^\[\^([^\]\s]{1,50})\]/

export const isFootnoteReference = (token: Token): token is FootnoteReference => token.type === 'footnoteReference'
export const isFootnoteDefinition = (token: Token): token is FootnoteDefinition => token.type === 'footnoteDefinition'

/** Marked asks at every paragraph; to look through the whole rest of a text each time takes seconds for a long one. */
const thisParagraph = (text: string): string => {
  const end = text.search(/\n[ \t]*\n/)
  return end === -1 ? text : text.slice(0, end)
}

/**
 * Where the next reference may begin. Marked asks at every piece of a text: "^" is rare, and found many times faster than
 * "[^" in a long row of brackets.
 */
const nextReference = (text: string): number | undefined => {
  let caret = text.indexOf('^')
  while (caret > 0 && text[caret - 1] !== '[') caret = text.indexOf('^', caret + 1)
  return caret > 0 ? caret - 1 : undefined
}

export const footnoteSyntax: MarkedExtension = {
  extensions: [
    {
      name: 'footnoteDefinition',
      level: 'block',
      start: (text) => /^\[\^[^\]\s]{1,50}\]:/m.exec(thisParagraph(text))?.index,
      tokenizer(this: TokenizerThis, text): FootnoteDefinition | undefined {
        const [raw, label, content] = definition.exec(text) ?? []
        if (raw === undefined || label === undefined || content === undefined) return undefined
        return { type: 'footnoteDefinition', raw, label, tokens: this.lexer.blockTokens(content.replace(/\n[ \t]{1,4}/g, '\n'), []) }
      },
      // A note is shown below the text, not where it was written.
      renderer: () => '',
    },
    {
      name: 'footnoteReference',
      level: 'inline',
      start: nextReference,
      tokenizer(text): FootnoteReference | undefined {
        const [raw, label] = reference.exec(text) ?? []
        return raw === undefined || label === undefined ? undefined : { type: 'footnoteReference', raw, label }
      },
      renderer: ({ number, raw }) => (typeof number === 'number' ? `<sup><a href="#footnote-${number}">${number}</a></sup>` : raw.replace(/&/g, '&amp;').replace(/</g, '&lt;')),
    },
  ],
}

/**
 * Numbers the references in the order in which they stand in the text.
 * @returns the notes that are referred to, in that order
 */
export const numberFootnotes = (tokens: Token[], walk: (tokens: Token[], visit: (token: Token) => void) => unknown): FootnoteDefinition[] => {
  const definitions = new Map<string, FootnoteDefinition>()
  const references: FootnoteReference[] = []
  walk(tokens, (token) => {
    if (isFootnoteReference(token)) references.push(token)
    else if (isFootnoteDefinition(token) && !definitions.has(token.label)) definitions.set(token.label, token)
  })
  const used: FootnoteDefinition[] = []
  for (const found of references) {
    const note = definitions.get(found.label)
    if (!note) continue
    if (!used.includes(note)) used.push(note)
    found.number = used.indexOf(note) + 1
  }
  return used
}

/** Gives the references their ids and puts the notes (sanitised, one fragment each) below the text. */
export const addFootnotes = (root: DocumentFragment, notes: readonly DocumentFragment[], language: LanguageCode): void => {
  if (notes.length === 0) return
  const page = root.ownerDocument
  const box = page.createElement('section')
  box.className = 'footnotes'
  box.setAttribute('aria-labelledby', 'footnotes')
  const title = page.createElement('h2')
  title.id = 'footnotes'
  title.className = 'visually-hidden'
  title.textContent = labels[language].footnotes
  const list = page.createElement('ol')
  notes.forEach((note, index) => {
    const link = root.querySelector(`sup > a[href="#footnote-${index + 1}"]`)
    if (link) link.id = `footnote-ref-${index + 1}`
    const item = page.createElement('li')
    item.id = `footnote-${index + 1}`
    item.append(note)
    if (link) {
      const back = page.createElement('a')
      back.setAttribute('href', `#footnote-ref-${index + 1}`)
      back.setAttribute('aria-label', labels[language].backToText(index + 1))
      back.textContent = '↩'
      const last = item.lastElementChild
      ;(last?.tagName === 'P' ? last : item).append(' ', back)
    }
    list.append(item)
  })
  box.append(title, list)
  root.append(box)
}
