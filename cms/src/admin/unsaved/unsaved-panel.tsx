import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { KeptVersion } from './kept-texts'
import { useOthersEditing } from './use-others-editing'
import { useUnsavedTexts } from './use-unsaved-texts'

const fieldNames: Record<string, string> = { title: 'Title', name: 'Name', excerpt: 'Summary', body: 'Text', bio: 'About', introduction: 'Introduction', slug: 'Address' }

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Both versions, to read and to copy from. */
const Versions = ({ texts, onClose }: { texts: Record<string, string>; onClose(): void }) => {
  const values = useForm('Versions', (form) => form.values)
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content style={{ width: 'min(110rem, 95vw)', maxWidth: 'none' }}>
        <Modal.Header>
          <Modal.Title>Your unsaved text, and what is in the form now</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {Object.entries(texts).map(([name, text]) => (
            <Flex key={name} gap={4} alignItems="stretch" paddingBottom={4}>
              <Box flex="1">
                <Field.Root name={`unsaved-${name}`}>
                  <Field.Label>{`${fieldNames[name] ?? name}: unsaved`}</Field.Label>
                  <Textarea readOnly value={text} rows={name === 'body' ? 16 : 3} />
                </Field.Root>
              </Box>
              <Box flex="1">
                <Field.Root name={`now-${name}`}>
                  <Field.Label>{`${fieldNames[name] ?? name}: now`}</Field.Label>
                  <Textarea readOnly value={asText(Reflect.get(values, name))} rows={name === 'body' ? 16 : 3} />
                </Field.Root>
              </Box>
            </Flex>
          ))}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

const Offer = ({ offered, restore, discard }: { offered: KeptVersion; restore(): void; discard(): void }) => {
  const [isLooking, setIsLooking] = useState(false)
  const time = new Date(offered.at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Flex role="status" direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography>{`You typed something on ${time} that was not saved. It is still in this browser.`}</Typography>
      <Button fullWidth onClick={restore}>
        Put it back
      </Button>
      <Button fullWidth variant="tertiary" onClick={() => setIsLooking(true)}>
        Compare
      </Button>
      <Button fullWidth variant="danger-light" onClick={discard}>
        Throw it away
      </Button>
      {isLooking && <Versions texts={offered.texts} onClose={() => setIsLooking(false)} />}
    </Flex>
  )
}

const names = (people: readonly string[]): string => (people.length < 2 ? people.join('') : `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`)

/** Keeps what is typed until it is saved, offers it again after a crash or an expired session, and says who else is here. */
export const UnsavedPanel: PanelComponent = ({ model, documentId, document }) => {
  const { offered, restore, discard, hasNoRoom } = useUnsavedTexts(model, documentId, document)
  const others = useOthersEditing(model, documentId)
  if (!offered && others.length === 0 && !hasNoRoom) return null
  return {
    title: offered ? 'Unsaved text' : others.length > 0 ? 'Also here' : 'Save soon',
    content: (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        {offered && <Offer offered={offered} restore={restore} discard={discard} />}
        {others.length > 0 && (
          <Typography role="status">{`${names(others)} ${others.length === 1 ? 'has' : 'have'} this open too. Please agree on who saves: the later save replaces the earlier one.`}</Typography>
        )}
        {hasNoRoom && <Typography role="status">This browser has no room to keep the text until you save it. Please save often.</Typography>}
      </Flex>
    ),
  }
}
