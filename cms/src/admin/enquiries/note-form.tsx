import { staffNoteLimit } from '@practice/shared/enquiries/desk'
import { Button, Flex } from '@strapi/design-system'
import { useState } from 'react'
import { WordsField } from '../desk/words-field'

interface Props {
  initial: string
  busy: boolean
  onSave: (note: string) => void
  onCancel: () => void
}

/** The team's note on an enquiry. */
export const NoteForm = ({ initial, busy, onSave, onCancel }: Props) => {
  const [note, setNote] = useState(initial)
  return (
    <WordsField
      name="staff-note"
      label="Note for the team"
      hint="Who did what, when to call again. No clinical details. Stored encrypted."
      value={note}
      maxLength={staffNoteLimit}
      onChange={setNote}
      onSubmit={() => onSave(note.trim())}
      onCancel={onCancel}
    >
      <Flex gap={2} paddingTop={2}>
        <Button type="submit" disabled={busy}>
          Save the note
        </Button>
        <Button type="button" variant="tertiary" onClick={onCancel}>
          Cancel
        </Button>
      </Flex>
    </WordsField>
  )
}
