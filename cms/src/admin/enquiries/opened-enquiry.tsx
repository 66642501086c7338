import type { Colleague, EnquiryChange, OpenedEnquiry } from '@practice/shared/enquiries/desk'
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { Pencil } from '@strapi/icons'
import type { KeyboardEvent } from 'react'
import { Details } from './enquiry-details'
import { accessWords } from './enquiry-words'
import { NoteForm } from './note-form'

interface Props {
  opened: OpenedEnquiry
  colleagues: readonly Colleague[]
  busy: boolean
  isWritingNote: boolean
  onWriteNote: (writes: boolean) => void
  onChange: (change: Omit<EnquiryChange, 'revision'>) => void
}

const time = (iso: string): string => new Date(iso).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })

const nobody = 'nobody'

const Note = ({ opened: { note }, busy, isWritingNote, onWriteNote, onChange }: Props) => {
  if (isWritingNote) return <NoteForm initial={note ?? ''} busy={busy} onSave={(text) => onChange({ note: text })} onCancel={() => onWriteNote(false)} />
  return (
    <Box tag="section" background="neutral100" hasRadius padding={4}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Box>
          <Typography variant="sigma" textColor="neutral600" tag="h3">
            Note for the team
          </Typography>
          <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }} textColor={note === null ? 'neutral600' : 'neutral800'}>
            {note ?? 'There is none yet.'}
          </Typography>
        </Box>
        <Button size="S" variant="tertiary" startIcon={<Pencil />} onClick={() => onWriteNote(true)}>
          {note === null ? 'Write a note' : 'Change the note'}
        </Button>
      </Flex>
    </Box>
  )
}

const Log = ({ log }: Pick<OpenedEnquiry, 'log'>) => (
  <Box tag="section">
    <Typography variant="sigma" textColor="neutral600" tag="h3">
      Who opened or changed it
    </Typography>
    <Box tag="ol" marginTop={1} maxHeight="16rem" overflow="auto" tabIndex={0} aria-label="Who opened or changed it">
      {log.map((entry) => (
        <Typography key={`${entry.at} ${entry.action}`} tag="li" textColor="neutral800">
          {entry.by} {accessWords(entry)}, {time(entry.at)}
        </Typography>
      ))}
    </Box>
  </Box>
)

/** What an enquiry says, who looks after it and what was done. */
export const Opened = (props: Props) => {
  const { opened, colleagues, busy, onChange } = props
  const { enquiry, details, log } = opened
  const { assignee } = enquiry
  const choices = assignee === null || colleagues.some(({ id }) => id === assignee.id) ? colleagues : [...colleagues, assignee]
  return (
    <Flex direction="column" alignItems="stretch" gap={5} paddingTop={2}>
      {details && <Details details={details} />}
      {!details && enquiry.state !== 'withdrawn' && (
        <Typography textColor="danger600">This enquiry cannot be read: the key that encrypted it is not in use here any more.</Typography>
      )}
      {enquiry.state === 'withdrawn' ? (
        <Typography>The sender has withdrawn this enquiry. What they wrote and our note are erased. Please do not contact them about it.</Typography>
      ) : (
        <>
          <Note {...props} />
          <Box maxWidth="32rem" onKeyDown={(event: KeyboardEvent) => event.stopPropagation()}>
            <Field.Root name={`assignee-${enquiry.id}`}>
              <Field.Label>Who looks after it</Field.Label>
              <SingleSelect
                value={assignee === null ? nobody : String(assignee.id)}
                disabled={busy}
                onChange={(value: string | number) => onChange({ assignee: value === nobody ? null : Number(value) })}
              >
                <SingleSelectOption value={nobody}>Nobody yet</SingleSelectOption>
                {choices.map(({ id, name }) => (
                  <SingleSelectOption key={id} value={String(id)}>
                    {name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Box>
        </>
      )}
      <Log log={log} />
    </Flex>
  )
}
