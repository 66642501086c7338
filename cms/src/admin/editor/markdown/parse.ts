import { cardMarkOf } from '@practice/shared/markdown/care-cards'
import { isFootnoteDefinition, isFootnoteReference } from '@practice/shared/markdown/footnotes'
import { isDecorative } from '@practice/shared/markdown/pictures'
import type { JSONContent } from '@tiptap/core'
import type { MarkedToken, Token, Tokens } from 'marked'
import { decodeEntities } from './html'

/** Something that the visual editor has no place for; the block that holds it stays Markdown. */
export class Unsupported extends Error {}

type Mark = NonNullable<JSONContent['marks']>[number]

const markOfTag: Record<string, string> = { strong: 'bold', b: 'bold', em: 'italic', i: 'italic', del: 'strike', s: 'strike' }

// The parser's own type lets extensions make anything; these are the tokens it makes itself.
const isA = <Type extends MarkedToken['type']>(token: Token, type: Type): token is Extract<MarkedToken, { type: Type }> => token.type === type

/** A soft line break is a space to the reader; the editor would show it as a break. */
const unwrapped = (text: string): string => text.replace(/[ \t]*\n[ \t]*/g, ' ')

/** How an opening or closing HTML tag in a line changes the marks. */
const marksAfterTag = (tag: string, marks: readonly Mark[]): Mark[] => {
  const [, slash, name = ''] = /^<(\/?)([a-z]+)>$/i.exec(tag.trim()) ?? []
  const type = markOfTag[name.toLowerCase()]
  if (type === undefined) throw new Unsupported(`HTML: ${tag}`)
  if (slash === '') return [...marks, { type, attrs: { fromHtml: true } }]
  const last = marks.at(-1)
  if (last?.type !== type || last.attrs?.fromHtml !== true) throw new Unsupported(`HTML: ${tag}`)
  return marks.slice(0, -1)
}

const plainMarks = (marks: readonly Mark[]): Mark[] => {
  const known = new Map<string, Mark>()
  for (const { type, attrs } of marks) if (!known.has(type)) known.set(type, attrs?.fromHtml === true || attrs === undefined ? { type } : { type, attrs })
  return [...known.values()]
}

const leaf = (content: JSONContent, marks: readonly Mark[]): JSONContent => (marks.length === 0 ? content : { ...content, marks: plainMarks(marks) })

const textNode = (text: string, marks: readonly Mark[]): JSONContent[] => (text === '' ? [] : [leaf({ type: 'text', text }, marks)])

const isBreak = (token: Tokens.HTML | Tokens.Tag): boolean => /^<br\s*\/?>$/i.test(token.raw.trim())

const parseInlineToken = (token: Token, marks: readonly Mark[]): JSONContent[] => {
  const within = (type: string, attrs?: Mark['attrs']) => parseInline('tokens' in token ? (token.tokens ?? []) : [], [...marks, attrs ? { type, attrs } : { type }])
  if (isFootnoteReference(token)) return [leaf({ type: 'footnoteReference', attrs: { label: token.label } }, marks)]
  if (isA(token, 'text')) return token.tokens ? parseInline(token.tokens, marks) : textNode(decodeEntities(unwrapped(token.text)), marks)
  if (isA(token, 'escape')) return textNode(decodeEntities(token.text), marks)
  if (isA(token, 'strong')) return within('bold')
  if (isA(token, 'em')) return within('italic')
  if (isA(token, 'del')) return within('strike')
  if (isA(token, 'codespan')) return textNode(token.text, [...marks, { type: 'code' }])
  if (isA(token, 'br')) return [leaf({ type: 'hardBreak' }, marks)]
  if (isA(token, 'link')) return within('link', { href: decodeEntities(token.href), title: token.title ? decodeEntities(token.title) : null })
  if (isA(token, 'image')) {
    const title = token.title ? decodeEntities(token.title) : null
    const says = !isDecorative(token.text, title)
    return [leaf({ type: 'picture', attrs: { src: token.href, alt: decodeEntities(token.text), title: says ? title : null, isDecorative: !says } }, marks)]
  }
  throw new Unsupported(token.type)
}

/** Inline tokens as the editor's inline nodes. @throws Unsupported */
export const parseInline = (tokens: readonly Token[], marks: readonly Mark[] = []): JSONContent[] => {
  let open = [...marks]
  const content: JSONContent[] = []
  for (const token of tokens) {
    if (isA(token, 'html') && !isBreak(token)) open = marksAfterTag(token.raw, open)
    else if (isA(token, 'html')) content.push(leaf({ type: 'hardBreak' }, open))
    else content.push(...parseInlineToken(token, open))
  }
  if (open.length !== marks.length) throw new Unsupported('an HTML tag that is not closed')
  return content
}

const withContent = (type: string, content: JSONContent[], attrs?: JSONContent['attrs']): JSONContent => ({
  type,
  ...(attrs && { attrs }),
  ...(content.length > 0 && { content }),
})

/** Space around a paragraph shows nothing, but at the start of a line it could be read as something else. */
const trimmed = (content: JSONContent[]): JSONContent[] => {
  const last = content.length - 1
  return content
    .map((node, index) => {
      if (node.text === undefined || (index > 0 && index < last)) return node
      const start = index === 0 ? node.text.replace(/^[ \t]+/, '') : node.text
      return { ...node, text: index === last ? start.replace(/[ \t]+$/, '') : start }
    })
    .filter(({ text }) => text !== '')
}

const paragraph = (tokens: readonly Token[]): JSONContent => withContent('paragraph', trimmed(parseInline(tokens)))

const parseCell = (type: 'tableHeader' | 'tableCell') => ({ tokens, align }: Tokens.TableCell): JSONContent =>
  withContent(type, [paragraph(tokens)], { align })

const parseTable = ({ header, rows }: Tokens.Table): JSONContent =>
  withContent('table', [
    withContent('tableRow', header.map(parseCell('tableHeader'))),
    ...rows.map((row) => withContent('tableRow', row.map(parseCell('tableCell')))),
  ])

const parseItem = (item: Tokens.ListItem): JSONContent => {
  const content = parseBlocks(item.tokens.filter(({ type }) => type !== 'checkbox'))
  if (content[0]?.type !== 'paragraph') content.unshift({ type: 'paragraph' })
  return withContent('listItem', content, { checked: item.task ? item.checked === true : null })
}

const parseList = (list: Tokens.List): JSONContent =>
  withContent(list.ordered ? 'orderedList' : 'bulletList', list.items.map(parseItem), {
    tight: !list.loose,
    ...(list.ordered && { start: list.start === '' ? 1 : list.start }),
  })

/** The title stands behind the mark, or as a heading below it. */
const parseCard = (tokens: readonly Token[]): JSONContent | undefined => {
  const [first, ...rest] = tokens.filter(({ type }) => type !== 'space')
  if (!first || !isA(first, 'paragraph')) return undefined
  const [start, ...others] = first.tokens ?? []
  const found = start && isA(start, 'text') && !start.tokens ? cardMarkOf(start.text) : undefined
  if (!found || !start || !isA(start, 'text')) return undefined
  const words = start.text.slice(found.length)
  let title = parseInline([{ ...start, text: words }, ...others])
  const [heading, ...below] = rest
  const isTitledBelow = title.length === 0 && heading !== undefined && isA(heading, 'heading') && heading.depth <= 4
  if (isTitledBelow) title = parseInline(heading.tokens ?? [])
  const content = parseBlocks(isTitledBelow ? below : rest)
  return withContent('card', [withContent('cardTitle', title), ...(content.length > 0 ? content : [{ type: 'paragraph' }])], { mark: found.mark })
}

const parseBlock = (token: Token): JSONContent[] => {
  if (isFootnoteDefinition(token)) {
    const content = parseBlocks(token.tokens)
    return [withContent('footnoteDefinition', content.length > 0 ? content : [{ type: 'paragraph' }], { label: token.label })]
  }
  if (isA(token, 'space')) return []
  if (isA(token, 'paragraph')) return [paragraph(token.tokens ?? [])]
  // The lines of a tight list item.
  if (isA(token, 'text')) return [paragraph(token.tokens ?? [token])]
  if (isA(token, 'heading')) return [withContent('heading', parseInline(token.tokens ?? []), { level: Math.min(Math.max(token.depth, 2), 4) })]
  if (isA(token, 'code')) return [withContent('codeBlock', token.text === '' ? [] : [{ type: 'text', text: token.text }], { language: token.lang || null })]
  if (isA(token, 'hr')) return [{ type: 'horizontalRule' }]
  if (isA(token, 'list')) return [parseList(token)]
  if (isA(token, 'table')) return [parseTable(token)]
  if (isA(token, 'blockquote')) {
    const inside = token.tokens ?? []
    const card = parseCard(inside)
    if (card) return [card]
    const content = parseBlocks(inside)
    return [withContent('blockquote', content.length > 0 ? content : [{ type: 'paragraph' }])]
  }
  throw new Unsupported(token.type)
}

/** Block tokens as the editor's blocks. @throws Unsupported */
export const parseBlocks = (tokens: readonly Token[]): JSONContent[] => tokens.flatMap(parseBlock)
