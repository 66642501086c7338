import type { CardMark } from '@practice/shared/markdown/care-cards'
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

export const cardNames: Record<CardMark, string> = {
  CARE: 'Care card: non-urgent',
  URGENT: 'Care card: urgent',
  EMERGENCY: 'Care card: emergency',
  CONTACT: 'Call to action',
}

const starts: Record<CardMark, string> = {
  CARE: 'Speak to us or your doctor if:',
  URGENT: 'Call us or your doctor today if:',
  EMERGENCY: 'Call 911 or go to an emergency room now if:',
  CONTACT: 'Would you like to talk to someone?',
}

const firstWords = (mark: CardMark): object =>
  mark === 'CONTACT'
    ? {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Ask for an appointment', marks: [{ type: 'link', attrs: { href: '/contact' } }] }],
      }
    : { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }

/** Puts a card below the line of the caret, and the caret where its words go. */
export const insertCard = (editor: Editor, mark: CardMark): boolean =>
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const card = state.schema.nodeFromJSON({
        type: 'card',
        attrs: { mark },
        content: [{ type: 'cardTitle', content: [{ type: 'text', text: starts[mark] }] }, firstWords(mark)],
      })
      const { $to } = tr.selection
      const line = $to.depth > 0 ? $to.node(1) : undefined
      const isEmptyLine = line?.isTextblock === true && line.childCount === 0
      const start = $to.depth > 0 ? (isEmptyLine ? $to.before(1) : $to.after(1)) : $to.pos
      tr.replaceWith(start, isEmptyLine ? $to.after(1) : start, card)
      tr.setSelection(TextSelection.near(tr.doc.resolve(start + card.nodeSize - 1), -1)).scrollIntoView()
      return true
    })
    .run()

/** Puts a number where the caret is and a note below the text, and goes on in the note. */
export const insertFootnote = (editor: Editor): boolean =>
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const labels: number[] = []
      state.doc.descendants(({ type, attrs }) => {
        if (type.name.startsWith('footnote')) labels.push(Number(attrs.label) || 0)
      })
      const label = String(Math.max(0, ...labels) + 1)
      const { footnoteReference, footnoteDefinition, paragraph } = state.schema.nodes
      if (!footnoteReference || !footnoteDefinition || !paragraph) return false
      tr.insert(tr.selection.to, footnoteReference.create({ label }))
      const last = tr.doc.lastChild
      const end = last && last.isTextblock && last.childCount === 0 && tr.doc.childCount > 1 ? tr.doc.content.size - last.nodeSize : tr.doc.content.size
      tr.insert(end, footnoteDefinition.create({ label }, paragraph.create()))
      tr.setSelection(TextSelection.near(tr.doc.resolve(end + 2))).scrollIntoView()
      return true
    })
    .run()

export interface PictureOfText {
  src: string
  alt: string
}

export const insertPicture = (editor: Editor, { src, alt }: PictureOfText): boolean =>
  editor.chain().focus().insertContent([{ type: 'picture', attrs: { src, alt } }]).run()

export const insertTable = (editor: Editor): boolean => editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run()

/** Links the selected words, or puts the title there as a linked word. */
export const insertLink = (editor: Editor, address: string, title: string): boolean => {
  const chain = editor.chain().focus()
  if (editor.isActive('link')) return chain.extendMarkRange('link').setLink({ href: address }).run()
  if (!editor.state.selection.empty) return chain.setLink({ href: address }).run()
  return chain.insertContent([{ type: 'text', text: title, marks: [{ type: 'link', attrs: { href: address } }] }]).run()
}

export interface BlockChoice {
  title: string
  about: string
  /** Words by which it is found besides its title. */
  words: string
  insert(editor: Editor): unknown
}

/** What the menu behind "/" offers. Pictures and links need a dialog, which the field opens. */
export const blockChoices = (open: { link(): void; picture(): void }): BlockChoice[] => [
  { title: 'Heading', about: 'A new chapter', words: 'h2 chapter', insert: (editor) => editor.chain().focus().setHeading({ level: 2 }).run() },
  { title: 'Subheading', about: 'Within a chapter', words: 'h3', insert: (editor) => editor.chain().focus().setHeading({ level: 3 }).run() },
  { title: 'Small heading', about: 'Within a subchapter', words: 'h4', insert: (editor) => editor.chain().focus().setHeading({ level: 4 }).run() },
  { title: 'Link', about: 'To an article, a person, a place or another site', words: 'url address', insert: () => open.link() },
  { title: 'Picture', about: 'From the media library', words: 'image photo', insert: () => open.picture() },
  { title: 'Bulleted list', about: 'Points in any order', words: 'ul bullets', insert: (editor) => editor.chain().focus().toggleBulletList().run() },
  { title: 'Numbered list', about: 'Steps in order', words: 'ol numbers', insert: (editor) => editor.chain().focus().toggleOrderedList().run() },
  { title: 'Quote', about: 'A sentence that stands out', words: 'blockquote', insert: (editor) => editor.chain().focus().toggleBlockquote().run() },
  { title: 'Table', about: 'With a header row', words: 'grid', insert: insertTable },
  { title: 'Rule', about: 'A line between two parts', words: 'divider hr line', insert: (editor) => editor.chain().focus().setHorizontalRule().run() },
  { title: 'Footnote', about: 'A source or an aside below the text', words: 'note source', insert: insertFootnote },
  { title: cardNames.URGENT, about: 'When to call today', words: 'box advice today', insert: (editor) => insertCard(editor, 'URGENT') },
  { title: cardNames.EMERGENCY, about: 'When to call 911', words: 'box crisis 911 988', insert: (editor) => insertCard(editor, 'EMERGENCY') },
  { title: cardNames.CARE, about: 'When to speak to somebody', words: 'box advice', insert: (editor) => insertCard(editor, 'CARE') },
  { title: cardNames.CONTACT, about: 'Invites the reader to get in touch', words: 'cta contact appointment button', insert: (editor) => insertCard(editor, 'CONTACT') },
]
