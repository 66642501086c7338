import type { AnyExtension } from '@tiptap/core'
import { getSchema, Node } from '@tiptap/core'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Link } from '@tiptap/extension-link'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import type { Schema } from '@tiptap/pm/model'
import { StarterKit } from '@tiptap/starter-kit'
import { isLinkAddress } from './link-address'

const tight = { tight: { default: true, rendered: false } }

/** Cells of GitHub's tables hold one line each. */
const oneLine = { content: 'paragraph' }

/** A picture in the text. Only addresses of the media library are ever loaded, see the view. */
export const Picture = Node.create({
  name: 'picture',
  group: 'inline',
  inline: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' }, title: { default: null }, isDecorative: { default: false } }),
  parseHTML: () => [{ tag: 'img[src^="/uploads/"]' }],
  renderHTML: ({ node }) => ['img', { src: String(node.attrs.src), alt: String(node.attrs.alt) }],
})

/** Markdown that this editor has no view of: kept as it is and edited as text. */
export const RawBlock = Node.create({
  name: 'rawBlock',
  group: 'block',
  atom: true,
  isolating: true,
  addAttributes: () => ({ source: { default: '' } }),
  parseHTML: () => [{ tag: 'pre[data-raw-markdown]', getAttrs: (element) => ({ source: element.textContent ?? '' }) }],
  renderHTML: ({ node }) => ['pre', { 'data-raw-markdown': '' }, String(node.attrs.source)],
})

/** Care cards and calls to action: quotes with a mark, see shared/src/markdown/care-cards.ts. */
export const Card = Node.create({
  name: 'card',
  group: 'block',
  content: 'cardTitle block+',
  defining: true,
  isolating: true,
  addAttributes: () => ({ mark: { default: 'CARE' } }),
  parseHTML: () => [{ tag: 'section[data-card]', getAttrs: (element) => ({ mark: element.getAttribute('data-card') ?? 'CARE' }) }],
  renderHTML: ({ node }) => ['section', { 'data-card': String(node.attrs.mark) }, 0],
})

export const CardTitle = Node.create({
  name: 'cardTitle',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-card-title]', priority: 60 }],
  renderHTML: () => ['p', { 'data-card-title': '' }, 0],
})

export const FootnoteReference = Node.create({
  name: 'footnoteReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '1' } }),
  parseHTML: () => [{ tag: 'sup[data-footnote]', priority: 60, getAttrs: (element) => ({ label: element.getAttribute('data-footnote') ?? '1' }) }],
  renderHTML: ({ node }) => ['sup', { 'data-footnote': String(node.attrs.label), title: 'Footnote' }, String(node.attrs.label)],
})

export const FootnoteDefinition = Node.create({
  name: 'footnoteDefinition',
  group: 'block',
  content: 'block+',
  defining: true,
  isolating: true,
  addAttributes: () => ({ label: { default: '1' } }),
  parseHTML: () => [{ tag: 'aside[data-footnote]', getAttrs: (element) => ({ label: element.getAttribute('data-footnote') ?? '1' }) }],
  renderHTML: ({ node }) => ['aside', { 'data-footnote': String(node.attrs.label) }, 0],
})

interface Views {
  picture?: AnyExtension
  rawBlock?: AnyExtension
  card?: AnyExtension
}

/** What a text can hold. Views that need React take the place of the plain nodes. */
export const textExtensions = ({ picture = Picture, rawBlock = RawBlock, card = Card }: Views = {}): AnyExtension[] => [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    underline: false,
    link: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
  }),
  BulletList.extend({ addAttributes: () => tight }),
  OrderedList.extend({
    addAttributes: () => ({
      ...tight,
      start: { default: 1, parseHTML: (element: HTMLElement) => Number(element.getAttribute('start') ?? 1) },
    }),
  }),
  ListItem.extend({ addAttributes: () => ({ checked: { default: null, rendered: false } }) }),
  Link.extend({
    inclusive: false,
    addAttributes: () => ({
      href: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('href') },
      title: { default: null },
    }),
  }).configure({
    openOnClick: false,
    autolink: true,
    linkOnPaste: true,
    defaultProtocol: 'https',
    isAllowedUri: (address) => isLinkAddress(address),
    HTMLAttributes: { target: null, rel: null },
  }),
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend(oneLine),
  TableHeader.extend(oneLine),
  picture,
  rawBlock,
  card,
  CardTitle,
  FootnoteReference,
  FootnoteDefinition,
]

export const textSchema = (): Schema => getSchema(textExtensions())
