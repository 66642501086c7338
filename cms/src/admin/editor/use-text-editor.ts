import type { Editor } from '@tiptap/core'
import { Extension } from '@tiptap/core'
import { Plugin, Selection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { useEditor } from '@tiptap/react'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { OpenText } from './markdown/document'
import { openText, writeText } from './markdown/document'
import { textExtensions } from './markdown/schema'
import { PictureWithView, RawBlockWithView } from './node-views'

/** Words where the text will stand, while there is none. */
const placeholder = (words: string): Extension =>
  Extension.create({
    name: 'placeholderWords',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const only = doc.firstChild
            if (doc.childCount !== 1 || !only || only.type.name !== 'paragraph' || only.childCount > 0) return null
            return DecorationSet.create(doc, [Decoration.node(0, only.nodeSize, { class: 'is-empty-text', 'data-placeholder': words })])
          },
        },
      }),
    ],
  })

const shortcuts = (openLink: () => void, toToolbar: () => void): Extension =>
  Extension.create({
    name: 'fieldShortcuts',
    addKeyboardShortcuts: () => ({
      'Mod-k': () => {
        openLink()
        return true
      },
      'Alt-F10': () => {
        toToolbar()
        return true
      },
    }),
  })

interface Options {
  value: string
  isEditable: boolean
  /** What a screen reader calls the text. */
  label: string
  labelledBy?: string
  onChange(markdown: string): void
  openLink(): void
  toToolbar(): void
  menus: Extension
  paste: Extension
}

/** The editor of one field. Tells about changes as Markdown; a text that was only opened and looked at never changes. */
export const useTextEditor = ({ value, isEditable, label, onChange, openLink, toToolbar, menus, paste }: Options): Editor | null => {
  const text = useRef<OpenText | undefined>(undefined)
  /** What the form has, as far as the editor knows. */
  const known = useRef<string | undefined>(undefined)
  const latest = useRef({ onChange, openLink, toToolbar })
  useEffect(() => {
    latest.current = { onChange, openLink, toToolbar }
  })
  const extensions = useMemo(
    () => [
      ...textExtensions({ picture: PictureWithView, rawBlock: RawBlockWithView }),
      placeholder('Write here. Type / for headings, lists, pictures and cards, or @ to link.'),
      shortcuts(
        () => latest.current.openLink(),
        () => latest.current.toToolbar(),
      ),
      menus,
      paste,
    ],
    [menus, paste],
  )
  const editor = useEditor(
    {
      extensions,
      editable: isEditable,
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'true' } },
      onUpdate: ({ editor: { state } }) => {
        if (!text.current) return
        const markdown = writeText(text.current, state.doc)
        if (markdown === known.current) return
        known.current = markdown
        latest.current.onChange(markdown)
      },
    },
    [extensions],
  )

  const load = useCallback((target: Editor, markdown: string): void => {
    text.current = openText(target.schema, markdown)
    known.current = markdown
    const { state, view } = target
    // The nodes themselves go in, not copies: by them the untouched blocks are told from the others.
    const transaction = state.tr.replaceWith(0, state.doc.content.size, text.current.doc.content).setMeta('addToHistory', false).setMeta('preventUpdate', true)
    // Not at the end, where the tools of a card that stands there would be offered before anybody is in it.
    view.dispatch(transaction.setSelection(Selection.atStart(transaction.doc)))
  }, [])

  useEffect(() => {
    if (editor && !editor.isDestroyed && value !== known.current) load(editor, value)
  }, [editor, value, load])

  useEffect(() => {
    if (editor && !editor.isDestroyed && editor.isEditable !== isEditable) editor.setEditable(isEditable, false)
  }, [editor, isEditable])

  return editor
}
