import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Button, Flex, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { useState } from 'react'
import { VersionComparison } from '../saving/version-comparison'
import type { KeptVersion } from './kept-texts'
import { useOthersEditing } from './use-others-editing'
import { useUnsavedTexts } from './use-unsaved-texts'

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

const Versions = ({ texts, onClose }: { texts: Record<string, string>; onClose(): void }) => {
  const values = useForm('Versions', (form) => form.values)
  const compared = Object.entries(texts).map(([name, text]) => ({ name, first: text, second: asText(Reflect.get(values, name)) }))
  return <VersionComparison title="Your unsaved text, and what is in the form now" sides={['unsaved', 'now']} texts={compared} onClose={onClose} />
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
          <Typography role="status">{`${names(others)} ${others.length === 1 ? 'has' : 'have'} this open too. Nothing is overwritten unseen: whoever saves second is told, and decides.`}</Typography>
        )}
        {hasNoRoom && <Typography role="status">This browser has no room to keep the text until you save it. Please save often.</Typography>}
      </Flex>
    ),
  }
}
