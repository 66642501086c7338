import { staffNoteLimit } from '@practice/shared/enquiries/desk'
import { Button, Field, Flex, Textarea } from '@strapi/design-system'
import type { FormEvent, KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'

interface Props {
  initial: string
  busy: boolean
  onSave: (note: string) => void
  onCancel: () => void
}

/** The team's note on an enquiry; it takes the focus, and Escape leaves it. */
export const NoteForm = ({ initial, busy, onSave, onCancel }: Props) => {
  const [note, setNote] = useState(initial)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSave(note.trim())
  }
  const leave = (event: KeyboardEvent): void => {
    // Letters typed here are no commands.
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
  }
  return (
    <form onSubmit={submit} onKeyDown={leave} style={{ width: '100%' }}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Root name="staff-note" hint="Who did what, when to call again. No clinical details. Stored encrypted.">
          <Field.Label>Note for the team</Field.Label>
          <Textarea ref={field} value={note} maxLength={staffNoteLimit} onChange={({ target }: { target: HTMLTextAreaElement }) => setNote(target.value)} />
          <Field.Hint />
        </Field.Root>
        <Flex gap={2}>
          <Button type="submit" disabled={busy}>
            Save the note
          </Button>
          <Button type="button" variant="tertiary" onClick={onCancel}>
            Cancel
          </Button>
        </Flex>
      </Flex>
    </form>
  )
}
