import { createMarkdownParser } from '@practice/shared/markdown/parser'
import type { Node, Schema } from '@tiptap/pm/model'
import type { Links, Token } from 'marked'
import { Lexer } from 'marked'
import { showsTheSame } from './html'
import { parseBlocks, Unsupported } from './parse'
import { sameContent } from './same-content'
import { serializeBlock } from './serialize'

const markdown = createMarkdownParser()

/** A block as it stood in the text that was opened. */
interface Origin {
  source: string
  /** What stood between this block and the next: empty lines. */
  gap: string
  /** Its place among the blocks. */
  index: number
}

/**
 * A text that is open in the editor. Nodes of the editor's document are immutable and shared between versions, so a block
 * that nobody touched is still the same object: it is written as it was read, byte for byte. Only others are written anew.
 */
export interface OpenText {
  source: string
  doc: Node
  origins: WeakMap<Node, Origin>
  /** What stood before the first block. */
  lead: string
  /** Addresses of reference links (`[words][name]`), which may be defined anywhere. */
  links: Links
  written: WeakMap<Node, string>
}

const lex = (text: string, links?: Links): { tokens: Token[]; links: Links } => {
  const lexer = new Lexer(markdown.defaults)
  if (links) lexer.tokens.links = links
  const tokens = lexer.lex(text)
  return { tokens, links: tokens.links }
}

/** Nodes for one block, or one raw block if the visual editor cannot hold it without loss. */
const readBlock = (schema: Schema, token: Token, source: string, links: Links): Node => {
  const raw = () => schema.node('rawBlock', { source })
  try {
    const [content, ...others] = parseBlocks([token])
    if (!content || others.length > 0) return raw()
    const node = schema.nodeFromJSON(content)
    node.check()
    const again = serializeBlock(node, { isCareful: false, otherListMark: false })
    if (again === source) return node
    const html = markdown.parser([token])
    if (showsTheSame(html, markdown.parser(lex(again, links).tokens))) return node
    const careful = serializeBlock(node, { isCareful: true, otherListMark: false })
    return showsTheSame(html, markdown.parser(lex(careful, links).tokens)) ? node : raw()
  } catch (error) {
    if (error instanceof Unsupported || error instanceof RangeError) return raw()
    throw error
  }
}

/** Opens a text. Never throws: what cannot be shown as it will look is shown as Markdown. */
export const openText = (schema: Schema, source: string): OpenText => {
  const text: OpenText = { source, doc: schema.topNodeType.createAndFill() ?? schema.node('doc', null, schema.node('paragraph')), origins: new WeakMap(), lead: '', links: {}, written: new WeakMap() }
  const lines = source.replace(/\r\n?/g, '\n')
  const blocks: Node[] = []
  const add = (node: Node, raw: string): void => {
    const [gap = ''] = /\n*$/.exec(raw) ?? []
    text.origins.set(node, { source: raw.slice(0, raw.length - gap.length), gap, index: blocks.length })
    blocks.push(node)
  }
  const widen = (raw: string): void => {
    const last = blocks.at(-1)
    const origin = last && text.origins.get(last)
    if (origin) origin.gap += raw
    else text.lead += raw
  }
  try {
    const { tokens, links } = lex(lines)
    text.links = links
    if (tokens.map(({ raw }) => raw).join('') !== lines) throw new Unsupported('the parser changed the text')
    for (const token of tokens) {
      if (token.type === 'space') widen(token.raw)
      else add(readBlock(schema, token, token.raw.replace(/\n+$/, ''), links), token.raw)
    }
  } catch {
    // Nesting deeper than the stack, for example.
    blocks.length = 0
    text.lead = ''
    if (lines !== '') add(schema.node('rawBlock', { source: lines.replace(/\n+$/, '') }), lines)
  }
  if (blocks.length > 0) text.doc = schema.topNodeType.create(null, blocks)
  return text
}

/** The first spelling of a block that is read back as the same block. */
const spell = (text: OpenText, block: Node, otherListMark: boolean): string => {
  const known = text.written.get(block)
  if (known !== undefined && !otherListMark) return known
  const plain = serializeBlock(block, { isCareful: false, otherListMark })
  let spelling = plain
  if (block.type.name !== 'rawBlock' && !isReadBack(text, block, plain)) {
    const careful = serializeBlock(block, { isCareful: true, otherListMark })
    if (isReadBack(text, block, careful)) spelling = careful
  }
  if (!otherListMark) text.written.set(block, spelling)
  return spelling
}

const isReadBack = ({ links }: OpenText, block: Node, written: string): boolean => {
  try {
    const content = parseBlocks(lex(written, links).tokens)
    return content.length === 1 && content[0] !== undefined && sameContent(block, block.type.schema.nodeFromJSON(content[0]))
  } catch {
    return false
  }
}

const isList = (node: Node | undefined): boolean => node?.type.name === 'bulletList' || node?.type.name === 'orderedList'

/** Empty lines at the end, which the editor adds so that there is somewhere to write. */
const isEmptyParagraph = (node: Node): boolean => node.type.name === 'paragraph' && node.childCount === 0

/** A block on its way back to Markdown. */
interface Placed {
  node: Node
  /** Where it comes from; of an edited block, the block that it was. */
  origin: Origin | undefined
  isUntouched: boolean
}

/** Finds out what each block was: itself, an edited version of the one between its neighbors, or nothing. */
const placeBlocks = (text: OpenText, nodes: readonly Node[]): Placed[] => {
  const placed: Placed[] = []
  nodes.forEach((node, place) => {
    const own = text.origins.get(node)
    if (own) {
      placed.push({ node, origin: own, isUntouched: true })
      return
    }
    const before = place === 0 ? -1 : placed[place - 1]?.origin?.index
    const next = nodes[place + 1]
    const after = next === undefined ? text.doc.childCount : text.origins.get(next)?.index
    const stoodHere = before !== undefined && before + 1 < text.doc.childCount ? text.doc.child(before + 1) : undefined
    const origin = stoodHere && text.origins.get(stoodHere)
    // Typed and undone: the same again, although not the same object.
    const isBack = stoodHere?.eq(node) === true
    placed.push({ node, origin: origin && (isBack || after === origin.index + 1) ? origin : undefined, isUntouched: isBack && origin !== undefined })
  })
  return placed
}

/** The document as Markdown. Untouched blocks, and the space between them, are as they were. */
export const writeText = (text: OpenText, doc: Node): string => {
  const nodes: Node[] = []
  doc.forEach((block) => {
    if (!isEmptyParagraph(block)) nodes.push(block)
  })
  if (nodes.length === 0) return isEmptyParagraph(text.doc.child(0)) ? text.source : ''
  let out = ''
  let previous: Placed | undefined
  let hasOtherMark = false
  for (const { node, origin, isUntouched } of placeBlocks(text, nodes)) {
    const follows = previous === undefined ? origin?.index === 0 : previous.origin !== undefined && origin?.index === previous.origin.index + 1
    if (previous === undefined) out += follows ? text.lead : ''
    // A gap without an empty line holds only between blocks that were written that way.
    else out += follows && previous.origin && ((previous.isUntouched && isUntouched) || previous.origin.gap.includes('\n\n')) ? previous.origin.gap : '\n\n'
    // Behind a changed block, spaces at the start of a line could make it part of that.
    const keeps = isUntouched && origin !== undefined && (previous === undefined || (follows && previous.isUntouched) || node.type.name === 'rawBlock' || !/^[ \t]/.test(origin.source))
    hasOtherMark = !keeps && isList(node) && previous?.node.type === node.type && !hasOtherMark
    out += keeps ? origin.source : spell(text, node, hasOtherMark)
    previous = { node, origin, isUntouched: keeps }
  }
  const isEnd = previous?.origin?.index === text.doc.childCount - 1
  out += isEnd && previous?.origin ? previous.origin.gap : text.source.endsWith('\n') ? '\n' : ''
  return out === text.source.replace(/\r\n?/g, '\n') ? text.source : out
}
