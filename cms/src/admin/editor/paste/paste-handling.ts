import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { openText } from '../markdown/document'
import { cleanHtml } from './clean-html'
import { isPictureFile } from './upload-picture'

interface Services {
  /** Puts a picture into the media library. @returns its path */
  upload(file: File): Promise<string>
  tell(type: 'success' | 'info' | 'warning', message: string): void
}

const looksLikeMarkdown = (text: string): boolean => /^(?:#{1,6} \S|[-*] \S|\d+\. \S|> |\|.+\|$)/m.test(text) || /\]\([^)\s]+\)|\*\*\S/.test(text)

const hasWords = (html: string): boolean => (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').trim() !== ''

const addPictures = async (editor: Editor, files: readonly File[], { upload, tell }: Services, position?: number): Promise<void> => {
  for (const file of files) {
    if (!isPictureFile(file)) {
      tell('warning', `“${file.name}” was left out: the media library takes JPEG, PNG, WebP, AVIF and GIF pictures.`)
      continue
    }
    try {
      const src = await upload(file)
      if (editor.isDestroyed) return
      const end = editor.state.doc.content.size
      editor.commands.insertContentAt(Math.min(position ?? editor.state.selection.to, end), { type: 'picture', attrs: { src, alt: '' } })
      tell('success', 'The picture is in the media library now. Select it in the text and say what it shows.')
    } catch {
      tell('warning', `“${file.name}” could not be added. It may not be a picture, or the connection was lost. Your text is still here.`)
    }
  }
}

const pictures = (count: number): string => (count === 1 ? 'One picture was' : `${count} pictures were`)

/** What happens to what is pasted or dropped: clean text, pictures into the media library, nothing from elsewhere. */
export const pasteHandling = (services: Services): Extension =>
  Extension.create({
    name: 'pasteHandling',
    addProseMirrorPlugins() {
      const { editor } = this
      return [
        new Plugin({
          props: {
            transformPastedHTML: (html) => {
              // Copied from this editor: its own form, which the schema checks like any other.
              if (html.includes('data-pm-slice')) return html
              const { html: clean, embedded, dropped } = cleanHtml(html)
              if (dropped > 0) services.tell('warning', `${pictures(dropped)} left out, because the site shows pictures of the media library only. Save the picture and add it there.`)
              if (embedded.length > 0) setTimeout(() => void addPictures(editor, embedded, services), 0)
              return clean
            },
            clipboardTextParser: (text, context, isPlain) => {
              const { schema } = editor
              if (!isPlain && looksLikeMarkdown(text)) return new Slice(openText(schema, text).doc.content, 0, 0)
              const lines = text.split(/(?:\r\n?|\n)+/).filter((line) => line.trim() !== '')
              const parts = lines.map((line) => schema.node('paragraph', null, schema.text(line, context.marks())))
              return new Slice(schema.node('doc', null, parts.length > 0 ? parts : [schema.node('paragraph')]).content, 1, 1)
            },
            handlePaste: (view, { clipboardData }) => {
              const files = [...(clipboardData?.files ?? [])]
              // Word adds a picture of the text to the text.
              if (files.length === 0 || !view.editable || hasWords(clipboardData?.getData('text/html') ?? '')) return false
              void addPictures(editor, files, services)
              return true
            },
            handleDrop: (view, event, _, isMoved) => {
              const files = [...(event.dataTransfer?.files ?? [])]
              if (isMoved || files.length === 0 || !view.editable) return false
              event.preventDefault()
              void addPictures(editor, files, services, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos)
              return true
            },
          },
        }),
      ]
    },
  })
