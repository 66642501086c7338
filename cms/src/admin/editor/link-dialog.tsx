import { Box, Button, Field, Modal, TextInput, Typography } from '@strapi/design-system'
import { useDebounce, useFetchClient } from '@strapi/strapi/admin'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { Choice } from './choice'
import type { LinkChoice } from './link-choices'
import { findLinkChoices, findSectionChoices } from './link-choices'

type Found = { kind: 'searching' } | { kind: 'failed' } | { kind: 'found'; words: string; choices: LinkChoice[] }

const useFoundLinks = (words: string): Found => {
  const { get } = useFetchClient()
  const searched = useDebounce(words, 200)
  const [found, setFound] = useState<Found>({ kind: 'searching' })
  useEffect(() => {
    const leaving = new AbortController()
    findLinkChoices(get, searched, leaving.signal)
      .then((choices) => setFound({ kind: 'found', words: searched, choices }))
      .catch(() => {
        if (!leaving.signal.aborted) setFound({ kind: 'failed' })
      })
    return () => leaving.abort()
  }, [get, searched])
  return found
}

interface ListProps {
  label: string
  hint: string
  words: string
  onWords(words: string): void
  choices: readonly LinkChoice[]
  /** What to say below the list, such as that there is nothing in it. */
  message: string
  onChoose(choice: LinkChoice): void
  /** Enter, when the list is still what was found for earlier words. */
  onHurry?: (() => void) | undefined
}

/** A line to type in and what was found for it; arrow keys move, Enter takes the marked one. */
const ChoiceList = ({ label, hint, words, onWords, choices, message, onChoose, onHurry }: ListProps) => {
  const [active, setActive] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (choices.length > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : choices.length - 1)) % choices.length)
    } else if (event.key === 'Enter') {
      // The form around the text would be saved.
      event.preventDefault()
      const choice = choices[active]
      if (onHurry) onHurry()
      else if (choice) onChoose(choice)
    }
  }
  return (
    <>
      <Field.Root name="link-search" hint={hint}>
        <Field.Label>{label}</Field.Label>
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
            onWords(target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
        <Field.Hint />
      </Field.Root>
      <Box paddingTop={3}>
        <Box ref={list} tag="ul" id="link-choices" role="listbox" aria-label="Found" maxHeight="36rem" overflow="auto">
          {choices.map((choice, index) => (
            <Choice key={choice.address} id={`link-choice-${index}`} title={choice.title} about={choice.about} isActive={index === active} onClick={() => onChoose(choice)} />
          ))}
        </Box>
        <Typography variant="pi" textColor="neutral600" tag="p" aria-live="polite">
          {message}
        </Typography>
      </Box>
    </>
  )
}

const Search = ({ start, onChoose }: { start: string; onChoose(choice: LinkChoice): void }) => {
  const { get } = useFetchClient()
  const [words, setWords] = useState(start)
  const found = useFoundLinks(words)
  const isCurrent = found.kind === 'found' && found.words === words
  const chooseFirst = async (): Promise<void> => {
    if (words.trim() === '') return
    const [first] = await findLinkChoices(get, words).catch(() => [])
    if (first) onChoose(first)
  }
  const choices = found.kind === 'found' ? found.choices : []
  const failed = 'The search did not work. Check the connection and type again.'
  return (
    <ChoiceList
      label="Search by title, or paste a web address"
      hint="A link to something of ours keeps working when its address changes."
      words={words}
      onWords={setWords}
      choices={choices}
      message={found.kind === 'failed' ? failed : found.kind === 'found' && choices.length === 0 ? 'Nothing found.' : ''}
      onChoose={onChoose}
      onHurry={isCurrent ? undefined : () => void chooseFirst()}
    />
  )
}

const Sections = ({ sections, onChoose }: { sections: readonly LinkChoice[]; onChoose(choice: LinkChoice): void }) => {
  const [words, setWords] = useState('')
  const choices = sections.filter(({ title }) => title.toLowerCase().includes(words.trim().toLowerCase()))
  return (
    <ChoiceList
      label="Where in it should the link lead?"
      hint="Press Enter for its beginning, or choose a section."
      words={words}
      onWords={setWords}
      choices={choices}
      message={choices.length === 0 ? 'No section has these words.' : ''}
      onChoose={onChoose}
    />
  )
}

interface Props {
  /** The address there is now, when a link is changed. */
  current: string
  onChoose(choice: LinkChoice): void
  onRemove(): void
  onClose(): void
}

/** Search by title or paste an address, then choose the section if there are any. */
export const LinkDialog = ({ current, onChoose, onRemove, onClose }: Props) => {
  const { get } = useFetchClient()
  const [sections, setSections] = useState<LinkChoice[]>([])
  const choose = async (choice: LinkChoice): Promise<void> => {
    // A link to the whole is better than none.
    const found = await findSectionChoices(get, choice).catch(() => [])
    if (found.length === 0) onChoose(choice)
    else setSections(found)
  }
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{sections[0] ? `Link to “${sections[0].title}”` : 'Link'}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {sections.length > 0 ? (
            <Sections sections={sections} onChoose={onChoose} />
          ) : (
            <Search start={/^(?:https?:|mailto:|tel:|\/)/.test(current) ? current : ''} onChoose={(choice) => void choose(choice)} />
          )}
        </Modal.Body>
        <Modal.Footer>
          {sections.length > 0 ? (
            <Button variant="tertiary" onClick={() => setSections([])}>
              Back
            </Button>
          ) : (
            <Button variant="tertiary" onClick={onClose}>
              Cancel
            </Button>
          )}
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
