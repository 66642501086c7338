import { decorativeTitle } from '@practice/shared/markdown/pictures'
import type { Mark, Node } from '@tiptap/pm/model'
import { MarkdownSerializer } from 'prosemirror-markdown'
import type { MarkdownSerializerState } from 'prosemirror-markdown'

type WriteNode = (state: MarkdownSerializerState, node: Node, parent: Node, index: number) => void

interface Style {
  /** Marks as HTML tags and every punctuation mark with a backslash: ugly, but nothing in it can be misread. */
  isCareful: boolean
  /** Lists of the same kind that follow each other are told apart by their marks. */
  otherListMark: boolean
}

const string = (value: unknown): string => (typeof value === 'string' ? value : '')

const linkAddress = (href: string): string => (/[\s<>()]/.test(href) || href === '' ? `<${href.replace(/[<>\\]/g, '\\$&')}>` : href)
const linkTitle = (title: unknown): string => (typeof title === 'string' && title !== '' ? ` "${title.replace(/["\\]/g, '\\$&')}"` : '')

/** An address that is its own text is written as `<address>`. */
const isBareAddress = (link: Mark, parent: Node, index: number): boolean => {
  const href = string(link.attrs.href)
  const node = parent.child(index)
  if (link.attrs.title || !/^[a-z]+:[^\s<>]+$/i.test(href) || node.text !== href || node.marks.at(-1) !== link) return false
  return index === parent.childCount - 1 || !link.isInSet(parent.child(index + 1).marks)
}

const ticks = (text: string, side: 'open' | 'close'): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^[ `]|[ `]$/.test(text) && text.trim() !== '' ? ' ' : ''
  return side === 'open' ? fence + space : space + fence
}

const fenceFor = (text: string): string => '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))

const writeParagraph: WriteNode = (state, node) => {
  state.renderInline(node)
  state.closeBlock(node)
}

const writeQuoted = (first: (state: MarkdownSerializerState) => void): WriteNode => (state, node) =>
  state.wrapBlock('> ', null, node, () => first(state))

const alignment = (align: unknown): string => (align === 'center' ? ':-:' : align === 'right' ? '--:' : align === 'left' ? ':--' : '---')

const writeTable = (serializer: () => MarkdownSerializer): WriteNode => (state, node) => {
  const cellText = (cell: Node): string =>
    serializer()
      .serialize(cell.firstChild ? cell.firstChild.type.schema.topNodeType.create(null, cell.firstChild) : cell)
      .replace(/\\?\n/g, '<br>')
      .replace(/\|/g, '\\|')
  const rows: string[][] = []
  node.forEach((row) => {
    const cells: string[] = []
    row.forEach((cell) => cells.push(cellText(cell)))
    rows.push(cells)
  })
  const columns = Math.max(...rows.map(({ length }) => length))
  const line = (cells: string[]): string => `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`
  const first = node.firstChild
  const rule = Array.from({ length: columns }, (_, index) => alignment(first && index < first.childCount ? first.child(index).attrs.align : null))
  const [header = [], ...body] = rows
  const lines = [line(header), `| ${rule.join(' | ')} |`, ...body.map(line)]
  lines.forEach((text, index) => {
    state.write(text)
    if (index < lines.length - 1) state.ensureNewLine()
  })
  state.closeBlock(node)
}

const createSerializer = ({ isCareful, otherListMark }: Style): MarkdownSerializer => {
  const nodes: Record<string, WriteNode> = {
    paragraph: writeParagraph,
    heading(state, node) {
      state.write(`${'#'.repeat(Number(node.attrs.level))} `)
      state.renderInline(node, false)
      state.closeBlock(node)
    },
    text(state, node) {
      const link = node.marks.find(({ type }) => type.name === 'link')
      state.text(node.text ?? '', !(link && bareAddresses.has(link)))
    },
    hardBreak(state, node, parent, index) {
      // A break at the end of a paragraph shows nothing.
      for (let next = index + 1; next < parent.childCount; next += 1) {
        if (parent.child(next).type !== node.type) return state.write(isCareful ? '<br>' : '\\\n')
      }
    },
    horizontalRule(state, node) {
      state.write('---')
      state.closeBlock(node)
    },
    codeBlock(state, node) {
      const fence = fenceFor(node.textContent)
      state.write(`${fence}${string(node.attrs.language)}\n`)
      state.text(node.textContent, false)
      if (node.textContent !== '') state.ensureNewLine()
      state.write(fence)
      state.closeBlock(node)
    },
    blockquote: (state, node, parent, index) => writeQuoted((inside) => inside.renderContent(node))(state, node, parent, index),
    card: (state, node, parent, index) =>
      writeQuoted((inside) => {
        inside.write(`[!${string(node.attrs.mark)}]`)
        const title = node.firstChild
        if (title && title.childCount > 0) {
          inside.write(' ')
          inside.renderInline(title, false)
        }
        inside.closeBlock(title ?? node)
        node.forEach((child, _, place) => {
          if (place > 0) inside.render(child, node, place)
        })
      })(state, node, parent, index),
    bulletList: (state, node) => state.renderList(node, '  ', () => (otherListMark ? '* ' : '- ')),
    orderedList(state, node) {
      const start = Number(node.attrs.start)
      const width = String(start + node.childCount - 1).length + 2
      state.renderList(node, ' '.repeat(width), (index) => `${start + index}${otherListMark ? ')' : '.'} `.padEnd(width))
    },
    listItem(state, node) {
      if (typeof node.attrs.checked === 'boolean') state.write(node.attrs.checked ? '[x] ' : '[ ] ')
      // An item that begins with something else got an empty line to write in.
      const isEmptyStart = node.childCount > 1 && node.firstChild?.childCount === 0
      node.forEach((child, _, index) => {
        if (index > 0 || !isEmptyStart) state.render(child, node, index)
      })
    },
    picture(state, node) {
      const { src, alt, title, isDecorative } = node.attrs
      state.write(`![${state.esc(string(alt))}](${linkAddress(string(src))}${linkTitle(isDecorative === true ? decorativeTitle : title)})`)
    },
    rawBlock(state, node) {
      state.text(string(node.attrs.source), false)
      state.closeBlock(node)
    },
    footnoteReference: (state, node) => state.write(`[^${string(node.attrs.label)}]`),
    footnoteDefinition: (state, node) => state.wrapBlock('    ', `[^${string(node.attrs.label)}]: `, node, () => state.renderContent(node)),
    table: writeTable(() => serializer),
  }
  const tag = (name: string) => ({ open: `<${name}>`, close: `</${name}>` })
  const delimiter = (text: string) => ({ open: text, close: text, mixable: true, expelEnclosingWhitespace: true })
  const serializer: MarkdownSerializer = new MarkdownSerializer(
    nodes,
    {
      bold: isCareful ? tag('strong') : delimiter('**'),
      italic: isCareful ? tag('em') : delimiter('*'),
      strike: isCareful ? tag('del') : delimiter('~~'),
      link: {
        open(_, mark, parent, index) {
          if (!isBareAddress(mark, parent, index)) return '['
          bareAddresses.add(mark)
          return '<'
        },
        close(_, mark) {
          if (bareAddresses.delete(mark)) return '>'
          return `](${linkAddress(string(mark.attrs.href))}${linkTitle(mark.attrs.title)})`
        },
        mixable: true,
      },
      code: {
        open: (_, __, parent, index) => ticks(parent.child(index).text ?? '', 'open'),
        close: (_, __, parent, index) => ticks(parent.child(index - 1).text ?? '', 'close'),
        escape: false,
      },
    },
    {
      // Beyond what is escaped anyway: what would begin an HTML tag or an entity.
      escapeExtraCharacters: isCareful ? /[!"#$%&'()+,\-./:;<=>?@^{|}]/g : /<(?=[a-z/!?])|&(?=#?\w+;)/gi,
      hardBreakNodeName: 'hardBreak',
    },
  )
  return serializer
}

/** Links that are being written as bare addresses: no escapes in those. */
const bareAddresses = new Set<Mark>()

const styles = new Map<string, MarkdownSerializer>()

/** A block as Markdown, without the line break at its end. */
export const serializeBlock = (block: Node, style: Style): string => {
  const key = `${style.isCareful} ${style.otherListMark}`
  const serializer = styles.get(key) ?? createSerializer(style)
  styles.set(key, serializer)
  return serializer.serialize(block.type.schema.topNodeType.create(null, block)).replace(/\s+$/, '')
}
