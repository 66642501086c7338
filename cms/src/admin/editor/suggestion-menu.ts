import { Extension } from '@tiptap/core'
import type { Editor } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import type { BlockChoice } from './blocks'
import { insertLink } from './blocks'
import type { LinkChoice } from './link-choices'

export interface Suggested {
  title: string
  about: string
  choose(editor: Editor): void
}

/** The open menu at the caret. */
export interface SuggestionMenu {
  label: string
  items: Suggested[]
  active: number
  place: { left: number; top: number; bottom: number }
  choose(item: Suggested): void
}

interface Sources {
  links(words: string, signal: AbortSignal): Promise<LinkChoice[]>
  blocks(): BlockChoice[]
  show(menu: SuggestionMenu | undefined): void
}

const includesWords = ({ title, words }: BlockChoice, query: string): boolean => `${title} ${words}`.toLowerCase().includes(query.trim().toLowerCase())

/** Menus at the caret: "@" for links by title, "/" for blocks. Arrow keys move, Enter and Tab choose, Escape closes. */
export const suggestionMenus = ({ links, blocks, show }: Sources): Extension =>
  Extension.create({
    name: 'suggestionMenus',
    addProseMirrorPlugins() {
      const { editor } = this
      const menu = (label: string, char: string, allowSpaces: boolean, debounce: number, items: (query: string, signal: AbortSignal) => Promise<Suggested[]> | Suggested[]) => {
        let open: SuggestionMenu | undefined
        const set = (next: SuggestionMenu | undefined): void => {
          open = next
          if (next) editor.view.dom.setAttribute('aria-activedescendant', suggestionId(next.active))
          else editor.view.dom.removeAttribute('aria-activedescendant')
          show(next)
        }
        return Suggestion<Suggested, Suggested>({
          editor,
          pluginKey: new PluginKey(`suggestion ${char}`),
          char,
          allowSpaces,
          debounce,
          allowedPrefixes: [' ', '(', '"'],
          allow: ({ editor: { isEditable }, state }) => isEditable && state.selection.$from.parent.type.name !== 'codeBlock',
          items: ({ query, signal }) => items(query, signal),
          command: ({ editor: current, range, props }) => {
            current.chain().focus().deleteRange(range).run()
            props.choose(current)
          },
          render: () => {
            const update = ({ items: found, clientRect, command }: { items: Suggested[]; clientRect?: (() => DOMRect | null) | null; command: (item: Suggested) => void }): void => {
              const rect = clientRect?.()
              set(rect && found.length > 0 ? { label, items: found, active: 0, place: { left: rect.left, top: rect.top, bottom: rect.bottom }, choose: command } : undefined)
            }
            return {
              onStart: update,
              onUpdate: update,
              onExit: () => set(undefined),
              onKeyDown: ({ event }) => {
                if (!open) return false
                const { items: found, active } = open
                if (event.key === 'Escape') set(undefined)
                else if (event.key === 'ArrowDown') set({ ...open, active: (active + 1) % found.length })
                else if (event.key === 'ArrowUp') set({ ...open, active: (active + found.length - 1) % found.length })
                else if (event.key === 'Enter' || event.key === 'Tab') {
                  const item = found[active]
                  if (item) open.choose(item)
                } else return false
                return true
              },
            }
          },
        })
      }
      return [
        menu('Link to', '@', true, 200, async (query, signal) =>
          (await links(query, signal).catch(() => [])).slice(0, 8).map(({ address, title, about }) => ({ title, about, choose: (current) => void insertLink(current, address, title) })),
        ),
        menu('Insert', '/', false, 0, (query) =>
          blocks()
            .filter((choice) => includesWords(choice, query))
            .map(({ title, about, insert }) => ({ title, about, choose: (current) => void insert(current) })),
        ),
      ]
    },
  })

export const suggestionId = (index: number): string => `text-suggestion-${index}`
