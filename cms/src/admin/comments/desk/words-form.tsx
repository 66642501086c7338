import { commentLimits } from '@practice/shared/comments/contract'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { WordsField } from '../../desk/words-field'

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

/** A field for an answer or a changed text. */
export const WordsForm = ({ id, label, hint, initial, submitLabel, busy, doubtful = () => [], onSubmit, onCancel }: Props) => {
  const [text, setText] = useState(initial)
  const [asked, setAsked] = useState(false)
  const doubts = doubtful(text)
  const submit = (): void => {
    if (text.trim() === '') return
    if (doubts.length > 0 && !asked) setAsked(true)
    else onSubmit(text)
  }
  return (
    <WordsField name={id} label={label} hint={hint} value={text} maxLength={commentLimits.text} onChange={setText} onSubmit={submit} onCancel={onCancel}>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2}>
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
    </WordsField>
  )
}
