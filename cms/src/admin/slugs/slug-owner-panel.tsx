import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useDebounce, useFetchClient, useForm, useNotification } from '@strapi/strapi/admin'
import { slug as slugSchema } from '@practice/shared/text/slug'
import { useState } from 'react'
import * as v from 'valibot'
import type { SlugOwner } from '../../link-index/contract'
import { linkPaths, slugOwner } from '../../link-index/contract'
import { failureWords } from '../failure-words'
import { linkableKindOf } from '../links/documents'
import type { LinkableKind } from '../links/documents'
import { DocumentTitle } from '../links/link-entry'
import { useAnswer } from '../use-answer'
import { versionOf } from '../version-of'

interface Claim {
  kind: LinkableKind
  slug: string
  /** Left out while the document is not saved yet. */
  documentId?: string
}

const Taken = ({ current }: { current: NonNullable<SlugOwner['current']> }) => (
  <Flex direction="column" alignItems="flex-start" gap={3}>
    <Box style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="p">This address belongs to</Typography>
      <DocumentTitle document={current} />
    </Box>
    <Typography>Please choose another one: this cannot be published under it.</Typography>
  </Flex>
)

const Former = ({ former, claim, onTaken }: { former: NonNullable<SlugOwner['former']>; claim: Claim; onTaken(): Promise<void> }) => {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [isWorking, setIsWorking] = useState(false)
  const takeOver = async (): Promise<void> => {
    setIsWorking(true)
    try {
      await post(linkPaths.slugOwner, claim)
      await onTaken()
      toggleNotification({ type: 'success', message: 'The address comes here when this is published.' })
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureWords(error, 'This could not be stored. Please try again.') })
    } finally {
      setIsWorking(false)
    }
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box style={{ overflowWrap: 'anywhere' }}>
        <Typography tag="p">{former.document ? `${former.address} was an address of` : `${former.address} was an address before.`}</Typography>
        {former.document && <DocumentTitle document={former.document} />}
      </Box>
      <Typography style={{ overflowWrap: 'anywhere' }}>
        {former.leadsTo ? `Whoever kept it is taken to ${former.leadsTo} now.` : 'Whoever kept it is told that the page is gone.'}
      </Typography>
      {former.isTakenOver ? (
        <Typography fontWeight="bold">It comes here when this is published.</Typography>
      ) : (
        <>
          <Typography>Choose another address, or let those readers come here instead. Until then this cannot be published.</Typography>
          {claim.documentId === undefined ? (
            <Typography variant="pi" textColor="neutral600">
              Save this first; then you can decide here.
            </Typography>
          ) : (
            <Button variant="secondary" loading={isWorking} onClick={takeOver}>
              Take the address over
            </Button>
          )}
        </>
      )}
    </Flex>
  )
}

const addressOf = ({ kind, slug, documentId }: Claim): string =>
  `${linkPaths.slugOwner}?${new URLSearchParams({ kind, slug, ...(documentId === undefined ? {} : { documentId }) })}`

/**
 * Beside a document whose slug somebody else has, or had: says so while it can still be changed, and lets the author
 * take a former address over on purpose. Publishing is refused by the CMS until then.
 */
export const SlugOwnerPanel: PanelComponent = ({ model, documentId, document, meta }) => {
  const slug: unknown = useDebounce(
    useForm('SlugOwnerPanel', ({ values }) => Reflect.get(values, 'slug')),
    400,
  )
  const kind = linkableKindOf(model)
  const claim: Claim | undefined = kind !== undefined && v.is(slugSchema, slug) ? { kind, slug, documentId } : undefined
  const { loaded, reload } = useAnswer(claim && addressOf(claim), slugOwner, versionOf(document, meta))
  if (!claim || loaded.kind !== 'ready') return null
  const { current, former } = loaded.answer
  if (current) return { title: 'Address', content: <Taken current={current} /> }
  if (former) return { title: 'Address', content: <Former former={former} claim={claim} onTaken={reload} /> }
  return null
}
