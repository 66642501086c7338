import { Box, Button, Field, Modal, TextInput, Typography } from '@strapi/design-system'
import { useDebounce, useFetchClient } from '@strapi/strapi/admin'
import type { KeyboardEvent } from 'react'
import { useEffect, useState } from 'react'
import type { LinkChoice } from './link-choices'
import { findLinkChoices } from './link-choices'
import { Choice } from './suggestion-list'

type Found = { kind: 'searching' } | { kind: 'failed' } | { kind: 'found'; choices: LinkChoice[] }

const useFoundLinks = (words: string): Found => {
  const { get } = useFetchClient()
  const searched = useDebounce(words, 200)
  const [found, setFound] = useState<Found>({ kind: 'searching' })
  useEffect(() => {
    const leaving = new AbortController()
    findLinkChoices(get, searched, leaving.signal)
      .then((choices) => setFound({ kind: 'found', choices }))
      .catch(() => {
        if (!leaving.signal.aborted) setFound({ kind: 'failed' })
      })
    return () => leaving.abort()
  }, [get, searched])
  return found
}

interface Props {
  /** The address there is now, when a link is changed. */
  current: string
  onChoose(choice: LinkChoice): void
  onRemove(): void
  onClose(): void
}

/** Search by title or paste an address; Enter takes the marked one. */
export const LinkDialog = ({ current, onChoose, onRemove, onClose }: Props) => {
  const [words, setWords] = useState(/^(?:https?:|mailto:|tel:|\/)/.test(current) ? current : '')
  const [active, setActive] = useState(0)
  const found = useFoundLinks(words)
  const choices = found.kind === 'found' ? found.choices : []
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (choices.length > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : choices.length - 1)) % choices.length)
    } else if (event.key === 'Enter') {
      // The form around the text would be saved.
      event.preventDefault()
      const choice = choices[active]
      if (choice) onChoose(choice)
    }
  }
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Link</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root name="link-search" hint="A link to something of ours keeps working when its address changes.">
            <Field.Label>Search by title, or paste a web address</Field.Label>
            <TextInput
              autoFocus
              role="combobox"
              aria-expanded={choices.length > 0}
              aria-controls="link-choices"
              aria-activedescendant={choices[active] ? `link-choice-${active}` : undefined}
              autoComplete="off"
              maxLength={2000}
              value={words}
              onChange={({ target }: { target: HTMLInputElement }) => {
                setWords(target.value)
                setActive(0)
              }}
              onKeyDown={onKeyDown}
            />
            <Field.Hint />
          </Field.Root>
          <Box tag="ul" id="link-choices" role="listbox" aria-label="Found" paddingTop={3} minHeight="24rem">
            {choices.map((choice, index) => (
              <Choice key={choice.address} id={`link-choice-${index}`} role="option" aria-selected={index === active} onClick={() => onChoose(choice)}>
                <Typography tag="p" fontWeight="semiBold">
                  {choice.title}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {choice.about}
                </Typography>
              </Choice>
            ))}
          </Box>
          <Typography variant="pi" textColor="neutral600" tag="p" aria-live="polite">
            {found.kind === 'failed' ? 'The search did not work. Check the connection and type again.' : found.kind === 'found' && choices.length === 0 ? 'Nothing found.' : ''}
          </Typography>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Cancel
          </Button>
          {current !== '' && (
            <Button variant="danger-light" onClick={onRemove}>
              Remove the link
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
