import { Box, Flex, SingleSelect, SingleSelectOption, Tooltip } from '@strapi/design-system'
import { Bold, BulletList, Code, GridNine, HandHeart, Hashtag, Image, Italic, Link, Minus, NumberList, Phone, Quotes, StrikeThrough } from '@strapi/icons'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { ComponentType, KeyboardEvent, ReactNode } from 'react'
import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { insertCard, insertFootnote, insertTable } from './blocks'

const Bar = styled(Flex)`
  position: sticky;
  top: 0;
  z-index: 2;
  gap: 0.4rem 0.6rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => `${theme.borderRadius} ${theme.borderRadius} 0 0`};
`

const Tool = styled.button`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 3.1rem;
  height: 3.2rem;
  border: 1px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  cursor: pointer;

  &:hover:not([aria-disabled='true']) {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }

  &[aria-disabled='true'] {
    color: ${({ theme }) => theme.colors.neutral300};
    cursor: not-allowed;
  }

  svg {
    width: 1.6rem;
    height: 1.6rem;
  }
`

/** Tools that belong together stay together where the bar takes several lines. */
const Group = styled.div`
  display: inline-flex;
`

const isMac = /Mac|iPhone|iPad/.test(navigator.platform)
const keys = (...names: string[]): string => names.map((name) => (name === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : name)).join(isMac ? ' ' : '+')

interface ToolEntry {
  label: string
  shortcut?: string
  Icon: ComponentType
  isActive?: boolean
  run(): void
}

const styleNames = { paragraph: 'Text', 2: 'Heading', 3: 'Subheading', 4: 'Small heading' } as const
type TextStyle = keyof typeof styleNames

const textStyle = (editor: Editor): TextStyle => ([2, 3, 4] as const).find((level) => editor.isActive('heading', { level })) ?? 'paragraph'

const setTextStyle = (editor: Editor, value: string | number): void => {
  const chain = editor.chain().focus()
  const level = ([2, 3, 4] as const).find((candidate) => String(candidate) === String(value))
  if (level) chain.setHeading({ level }).run()
  else chain.setParagraph().run()
}

interface Props {
  editor: Editor
  /** Nothing can be changed. */
  isOff: boolean
  openLink(): void
  openPictures(): void
  /** Stands at the end. */
  children: ReactNode
}

/**
 * One stop for the Tab key, arrow keys within (WAI-ARIA Authoring Practices, "Toolbar"). Alt+F10 comes here from the text, Escape
 * goes back.
 */
export const Toolbar = ({ editor, isOff, openLink, openPictures, children }: Props) => {
  const bar = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      style: textStyle(current),
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      strike: current.isActive('strike'),
      code: current.isActive('code'),
      link: current.isActive('link'),
      bulletList: current.isActive('bulletList'),
      orderedList: current.isActive('orderedList'),
      blockquote: current.isActive('blockquote'),
    }),
  })
  const chain = () => editor.chain().focus()
  const groups: ToolEntry[][] = [
    [
      { label: 'Bold', shortcut: keys('Mod', 'B'), Icon: Bold, isActive: active.bold, run: () => chain().toggleBold().run() },
      { label: 'Italic', shortcut: keys('Mod', 'I'), Icon: Italic, isActive: active.italic, run: () => chain().toggleItalic().run() },
      { label: 'Strikethrough', shortcut: keys('Mod', 'Shift', 'S'), Icon: StrikeThrough, isActive: active.strike, run: () => chain().toggleStrike().run() },
      { label: 'Code', shortcut: keys('Mod', 'E'), Icon: Code, isActive: active.code, run: () => chain().toggleCode().run() },
    ],
    [
      { label: 'Link', shortcut: keys('Mod', 'K'), Icon: Link, isActive: active.link, run: openLink },
      { label: 'Picture', Icon: Image, run: openPictures },
    ],
    [
      { label: 'Bulleted list', shortcut: keys('Mod', 'Shift', '8'), Icon: BulletList, isActive: active.bulletList, run: () => chain().toggleBulletList().run() },
      { label: 'Numbered list', shortcut: keys('Mod', 'Shift', '7'), Icon: NumberList, isActive: active.orderedList, run: () => chain().toggleOrderedList().run() },
      { label: 'Quote', shortcut: keys('Mod', 'Shift', 'B'), Icon: Quotes, isActive: active.blockquote, run: () => chain().toggleBlockquote().run() },
      { label: 'Table', Icon: GridNine, run: () => insertTable(editor) },
      { label: 'Rule', Icon: Minus, run: () => chain().setHorizontalRule().run() },
      { label: 'Footnote', Icon: Hashtag, run: () => insertFootnote(editor) },
    ],
    [
      { label: 'Care card', Icon: HandHeart, run: () => insertCard(editor, 'CARE') },
      { label: 'Call to action', Icon: Phone, run: () => insertCard(editor, 'CONTACT') },
    ],
  ]
  const tools = groups.flat()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      editor.commands.focus()
      return
    }
    const stops = [...(bar.current?.querySelectorAll<HTMLElement>('button[data-tool]') ?? [])]
    const here = stops.findIndex((element) => element === document.activeElement)
    if (here < 0) return
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: stops.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const index = (next + stops.length) % stops.length
    setStop(index)
    stops[index]?.focus()
  }
  return (
    <Bar ref={bar} role="toolbar" aria-label="Formatting" background="neutral0" padding={2} wrap="wrap" onKeyDown={onKeyDown} data-toolbar="">
      <Box width="12rem">
        <SingleSelect size="S" aria-label="Text style" disabled={isOff} value={String(active.style)} onChange={(value) => setTextStyle(editor, value)}>
          {(['paragraph', '2', '3', '4'] as const).map((value) => (
            <SingleSelectOption key={value} value={value}>
              {styleNames[value]}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      {groups.map((group) => (
        <Group key={group[0]?.label}>
          {group.map((entry) => {
            const place = tools.indexOf(entry)
            const name = entry.shortcut ? `${entry.label} (${entry.shortcut})` : entry.label
            return (
              <Tooltip key={entry.label} label={name}>
                <Tool
                  type="button"
                  data-tool=""
                  aria-label={entry.label}
                  aria-keyshortcuts={entry.shortcut?.replace('Ctrl', 'Control').replace('⌘', 'Meta').replace(/ /g, '+')}
                  aria-pressed={entry.isActive}
                  aria-disabled={isOff}
                  tabIndex={place === stop ? 0 : -1}
                  onFocus={() => setStop(place)}
                  // The selection in the text stays where it is.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => !isOff && entry.run()}
                >
                  <entry.Icon aria-hidden />
                </Tool>
              </Tooltip>
            )
          })}
        </Group>
      ))}
      <Flex marginLeft="auto" gap={2}>
        {children}
      </Flex>
    </Bar>
  )
}
