import { Box, Button, Field, Flex } from '@strapi/design-system'
import { useFetchClient, useField, useNotification } from '@strapi/strapi/admin'
import { EditorContent } from '@tiptap/react'
import type { ReactNode } from 'react'
import { useMemo, useRef, useState } from 'react'
import { blockChoices, insertLink, insertPicture } from './blocks'
import { ContextBar } from './context-bar'
import { LinkDialog } from './link-dialog'
import { findLinkChoices } from './link-choices'
import { PictureDialog } from './picture-dialog'
import { pasteHandling } from './paste/paste-handling'
import { uploadPicture } from './paste/upload-picture'
import { showProblem } from './show-problem'
import { Frame, Source } from './sheet/frame'
import { Sheet } from './sheet/sheet'
import { SuggestionList } from './suggestion-list'
import type { SuggestionMenu } from './suggestion-menu'
import { suggestionMenus } from './suggestion-menu'
import { Toolbar } from './toolbar'
import { useTextEditor } from './use-text-editor'

/** Strapi gives all of these to a custom field, but its types promise none. */
interface Props {
  name?: string
  label?: ReactNode
  labelAction?: ReactNode
  hint?: ReactNode
  required?: boolean
  disabled?: boolean
}

type OpenDialog = 'none' | 'link' | 'pictures'

/** A text that is written as it will look and stored as Markdown. */
const MarkdownField = ({ name = '', label, labelAction, hint, required, disabled = false }: Props) => {
  const field = useField<string | null>(name)
  const value = field.value ?? ''
  const { get, post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [dialog, setDialog] = useState<OpenDialog>('none')
  const [menu, setMenu] = useState<SuggestionMenu>()
  const [isSource, setIsSource] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const menus = useMemo(
    () =>
      suggestionMenus({
        links: (words, signal) => findLinkChoices(get, words, signal),
        blocks: () => blockChoices({ link: () => setDialog('link'), picture: () => setDialog('pictures') }),
        show: setMenu,
      }),
    [get],
  )
  const paste = useMemo(
    () =>
      pasteHandling({
        upload: (file) => uploadPicture(post, file),
        tell: (type, message) => toggleNotification({ type, message }),
      }),
    [post, toggleNotification],
  )
  const editor = useTextEditor({
    value,
    isEditable: !disabled,
    label: typeof label === 'string' ? label : name,
    onChange: (markdown) => field.onChange(name, markdown),
    openLink: () => setDialog('link'),
    toToolbar: () => frame.current?.querySelector<HTMLElement>('button[data-tool][tabindex="0"]')?.focus(),
    menus,
    paste,
  })
  const close = (): void => {
    setDialog('none')
    // After the dialog has given the focus back to where it was.
    setTimeout(() => editor?.commands.focus(), 0)
  }
  return (
    <Field.Root name={name} id={name} hint={hint} error={field.error} required={required ?? false}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Field.Label action={labelAction}>{label}</Field.Label>
        <Frame ref={frame} $hasError={field.error !== undefined} data-markdown-field={name}>
          {editor && (
            <>
              <Toolbar editor={editor} isOff={disabled || isSource} openLink={() => setDialog('link')} openPictures={() => setDialog('pictures')}>
                <Button size="S" variant="tertiary" aria-pressed={isSource} onClick={() => setIsSource(!isSource)}>
                  {isSource ? 'Back to writing' : 'Markdown'}
                </Button>
              </Toolbar>
              {!isSource && !disabled && <ContextBar editor={editor} openLink={() => setDialog('link')} />}
              {isSource ? (
                <Source
                  aria-label={`${typeof label === 'string' ? label : name} as Markdown`}
                  spellCheck={false}
                  value={value}
                  readOnly={disabled}
                  onChange={({ target }) => field.onChange(name, target.value)}
                />
              ) : (
                <Sheet>
                  <EditorContent editor={editor} />
                </Sheet>
              )}
            </>
          )}
        </Frame>
        <Field.Hint />
        <Field.Error />
        {editor && !isSource && field.error !== undefined && /“|^A picture/.test(field.error) && (
          <Box>
            <Button size="S" variant="secondary" onClick={() => showProblem(editor, field.error ?? '')}>
              Show me
            </Button>
          </Box>
        )}
      </Flex>
      {menu && <SuggestionList menu={menu} />}
      {editor && dialog === 'link' && (
        <LinkDialog
          current={String(editor.getAttributes('link').href ?? '')}
          onClose={close}
          onChoose={({ address, title }) => {
            insertLink(editor, address, title)
            close()
          }}
          onRemove={() => {
            editor.chain().extendMarkRange('link').unsetLink().run()
            close()
          }}
        />
      )}
      {editor && dialog === 'pictures' && (
        <PictureDialog
          onClose={close}
          onChoose={(pictures) => {
            for (const picture of pictures) insertPicture(editor, picture)
            close()
          }}
        />
      )}
    </Field.Root>
  )
}

export default MarkdownField
