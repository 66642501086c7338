import { cardMarks } from '@practice/shared/markdown/care-cards'
import { Box, Button, Checkbox, Field, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system'
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { cardNames } from './blocks'
import { ContactPlace } from './contact-place'

type Context =
  | { kind: 'none' }
  | { kind: 'picture'; position: number; alt: string; isDecorative: boolean }
  | { kind: 'link'; address: string }
  | { kind: 'table' }
  | { kind: 'card'; mark: string }

const contextOf = (editor: Editor): Context => {
  const { selection } = editor.state
  if (selection instanceof NodeSelection && selection.node.type.name === 'picture') {
    const { alt, isDecorative } = selection.node.attrs
    return { kind: 'picture', position: selection.from, alt: String(alt), isDecorative: isDecorative === true }
  }
  if (editor.isActive('link')) return { kind: 'link', address: String(editor.getAttributes('link').href ?? '') }
  if (editor.isActive('table')) return { kind: 'table' }
  if (editor.isActive('card')) return { kind: 'card', mark: String(editor.getAttributes('card').mark) }
  return { kind: 'none' }
}

const PictureTools = ({ editor, position, alt, isDecorative }: { editor: Editor; position: number; alt: string; isDecorative: boolean }) => {
  const change = (attrs: Record<string, unknown>): void => {
    const { state, view } = editor
    const node = state.doc.nodeAt(position)
    if (!node) return
    const changed = state.tr.setNodeMarkup(position, undefined, { ...node.attrs, ...attrs })
    view.dispatch(changed.setSelection(NodeSelection.create(changed.doc, position)))
  }
  return (
    <Flex gap={4} wrap="wrap" alignItems="center" width="100%">
      <Box flex="1" minWidth="24rem">
        <Field.Root name="picture-description">
          <Field.Label>What the picture shows, for people who cannot see it</Field.Label>
          <TextInput
            size="S"
            value={alt}
            disabled={isDecorative}
            maxLength={300}
            placeholder={isDecorative ? '' : 'For example: a path through a quiet forest'}
            onChange={({ target }: { target: HTMLInputElement }) => change({ alt: target.value })}
          />
        </Field.Root>
      </Box>
      <Checkbox checked={isDecorative} onCheckedChange={(checked) => change({ isDecorative: checked === true, ...(checked === true && { alt: '' }) })}>
        Decorative: says nothing of its own
      </Checkbox>
    </Flex>
  )
}

interface Props {
  editor: Editor
  openLink(): void
}

const Small = ({ children, onClick, variant = 'tertiary' }: { children: string; onClick(): void; variant?: 'tertiary' | 'danger-light' }) => (
  <Button size="S" variant={variant} onClick={onClick}>
    {children}
  </Button>
)

/** What can be done with the thing the caret is in. */
export const ContextBar = ({ editor, openLink }: Props) => {
  const context = useEditorState({ editor, selector: ({ editor: current }) => contextOf(current) })
  if (context.kind === 'none') return null
  const chain = () => editor.chain().focus()
  return (
    <Flex role="group" aria-label="What is selected" gap={2} wrap="wrap" padding={3} background="neutral100" borderColor="neutral150">
      {context.kind === 'picture' && <PictureTools editor={editor} {...context} />}
      {context.kind === 'link' && (
        <>
          <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {/^(?:post|category|location|person|page):/.test(context.address) ? 'Link to something on this site' : `Link to ${context.address}`}
          </Typography>
          <Small onClick={openLink}>Change</Small>
          <Small onClick={() => chain().extendMarkRange('link').unsetLink().run()}>Remove the link</Small>
        </>
      )}
      {context.kind === 'table' && (
        <>
          <Small onClick={() => chain().addRowAfter().run()}>Add a row</Small>
          <Small onClick={() => chain().addColumnAfter().run()}>Add a column</Small>
          <Small onClick={() => chain().deleteRow().run()}>Delete the row</Small>
          <Small onClick={() => chain().deleteColumn().run()}>Delete the column</Small>
          <Small variant="danger-light" onClick={() => chain().deleteTable().run()}>
            Delete the table
          </Small>
        </>
      )}
      {context.kind === 'card' && (
        <>
          {context.mark === 'CONTACT' && <ContactPlace editor={editor} />}
          <Box width="24rem">
            <SingleSelect size="S" aria-label="Kind of card" value={context.mark} onChange={(mark) => chain().updateAttributes('card', { mark: String(mark) }).run()}>
              {cardMarks.map((mark) => (
                <SingleSelectOption key={mark} value={mark}>
                  {cardNames[mark]}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <Small variant="danger-light" onClick={() => chain().deleteNode('card').run()}>
            Delete the card
          </Small>
        </>
      )}
    </Flex>
  )
}
