import { commentLimits } from '@practice/shared/comments/contract'
import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system'
import type { FormEvent, KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'

interface Props {
  id: string
  label: string
  hint: string
  initial: string
  submitLabel: string
  busy: boolean
  /** Words that ask for a second look before they are public. */
  doubtful?: (text: string) => string[]
  onSubmit: (text: string) => void
  onCancel: () => void
}

/** A field for an answer or a changed text; it takes the focus, and Escape leaves it. */
export const WordsForm = ({ id, label, hint, initial, submitLabel, busy, doubtful = () => [], onSubmit, onCancel }: Props) => {
  const [text, setText] = useState(initial)
  const [asked, setAsked] = useState(false)
  const doubts = doubtful(text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '') return
    if (doubts.length > 0 && !asked) setAsked(true)
    else onSubmit(text)
  }
  const leave = (event: KeyboardEvent): void => {
    // Letters typed here are no commands.
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
  }
  return (
    <form onSubmit={submit} onKeyDown={leave} style={{ width: '100%' }}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Root name={id} hint={hint}>
          <Field.Label>{label}</Field.Label>
          <Textarea ref={field} value={text} maxLength={commentLimits.text} onChange={({ target }: { target: HTMLTextAreaElement }) => setText(target.value)} />
          <Field.Hint />
        </Field.Root>
        <div role="alert">
          {asked && doubts.length > 0 && (
            <Box background="warning100" borderColor="warning200" hasRadius padding={3}>
              <Typography textColor="warning700" fontWeight="bold" tag="p">
                Readers could conclude that this person is or was a client: “{doubts.join('”, “')}”.
              </Typography>
              <Typography textColor="warning700" tag="p">
                Even a kind word can break confidentiality. Please say it in general terms.
              </Typography>
            </Box>
          )}
        </div>
        <Flex gap={2}>
          <Button type="submit" disabled={busy || text.trim() === ''}>
            {asked && doubts.length > 0 ? 'I have checked it: publish anyway' : submitLabel}
          </Button>
          <Button type="button" variant="tertiary" onClick={onCancel}>
            Cancel
          </Button>
        </Flex>
      </Flex>
    </form>
  )
}
