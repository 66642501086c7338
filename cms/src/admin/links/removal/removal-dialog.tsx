import { formatReference } from '@practice/shared/links/reference'
import { Box, Button, Flex, Loader, Modal, Radio, Typography } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { BeforeDelete } from '../../../link-index/contract'
import { linkPaths } from '../../../link-index/contract'
import { failureWords } from '../../failure-words'
import type { LinkableKind } from '../documents'
import { IncomingLinks } from './incoming-links'
import type { Instead } from './replacement-chooser'
import { ReplacementChooser } from './replacement-chooser'
import { useBeforeDelete } from './use-before-delete'

export type Removal = 'delete' | 'unpublish'

export interface RemovedDocument {
  documentId: string
  title: string
}

interface Props {
  removal: Removal
  kind: LinkableKind
  documents: readonly RemovedDocument[]
  /** The draft has changes that are not published, so that there are two versions to choose between. */
  isModified: boolean
  onConfirm: (options: { discardDraft: boolean }) => Promise<void>
  onClose: () => void
}

const warning = (removal: Removal, kind: LinkableKind, count: number): string => {
  const [they, them] = count === 1 ? ['it is', 'it'] : ['they are', 'them']
  if (removal === 'unpublish') return `Readers no longer find ${them} until ${they} published again. The links stay in the texts and come back to life then.`
  return kind === 'post' ? `This cannot be undone. What readers wrote below ${them} is deleted too.` : 'This cannot be undone.'
}

/** What was chosen when these were taken off the site before, if it was the same for all. */
const chosenBefore = (answers: readonly BeforeDelete[]): Instead => {
  const [first] = answers
  const replacement = first?.replacement
  if (!replacement || replacement.kind === 'site' || answers.some((answer) => answer.replacement?.documentId !== replacement.documentId)) return { to: 'gone' }
  const { kind, documentId, title } = replacement
  return { to: 'elsewhere', chosen: { reference: formatReference({ kind, documentId }), title } }
}

/** Whether anybody can still come to the document, by a link or by an address they kept. */
const isKnown = ({ incomingCount, addresses }: BeforeDelete): boolean => incomingCount > 0 || addresses.length > 0

const DraftChoice = ({ discards, onChange }: { discards: boolean; onChange: (discards: boolean) => void }) => (
  <Box>
    <Typography variant="omega" fontWeight="bold" tag="h3" id="draft-choice">
      Changes that are not published yet
    </Typography>
    <Box paddingTop={2}>
      <Radio.Group aria-labelledby="draft-choice" value={discards ? 'discard' : 'keep'} onValueChange={(value) => onChange(value === 'discard')}>
        <Radio.Item value="keep">are kept in the draft</Radio.Item>
        <Radio.Item value="discard">are dropped; the draft becomes what is public now</Radio.Item>
      </Radio.Group>
    </Box>
  </Box>
)

/** Asks, before something leaves the site, what becomes of the links to it. */
export const RemovalDialog = ({ removal, kind, documents, isModified, onConfirm, onClose }: Props) => {
  const { post } = useFetchClient()
  const ids = documents.map(({ documentId }) => documentId)
  const before = useBeforeDelete(kind, ids)
  const [chosen, setInstead] = useState<Instead>()
  const [discardDraft, setDiscardDraft] = useState(false)
  const [isWorking, setIsWorking] = useState(false)
  const [failure, setFailure] = useState<string>()
  const answers = before.kind === 'ready' ? documents.map((document) => ({ document, before: before.answer.get(document.documentId) })) : []
  const known = answers.flatMap(({ document, before: answer }) => (answer && isKnown(answer) ? [{ document, before: answer }] : []))
  const linked = known.filter(({ before: { incomingCount } }) => incomingCount > 0)
  const instead = chosen ?? chosenBefore(known.map(({ before: answer }) => answer))
  const isUndecided = instead.to === 'elsewhere' && instead.chosen === null

  const confirm = async (): Promise<void> => {
    setIsWorking(true)
    setFailure(undefined)
    try {
      const replacement = instead.to === 'elsewhere' ? (instead.chosen?.reference ?? null) : null
      for (const { document } of known) await post(linkPaths.replacement, { kind, documentId: document.documentId, replacement })
      await onConfirm({ discardDraft })
      onClose()
    } catch (error) {
      setFailure(failureWords(error, 'Nothing was changed. Please try again.'))
    } finally {
      setIsWorking(false)
    }
  }

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="p">{warning(removal, kind, documents.length)}</Typography>
          {isModified && <DraftChoice discards={discardDraft} onChange={setDiscardDraft} />}
          {before.kind === 'loading' && <Loader small>Looking for links</Loader>}
          {before.kind === 'failed' && <Typography textColor="danger600">The links to it could not be looked up. Close this and try again.</Typography>}
          {before.kind === 'ready' && linked.length === 0 && <Typography tag="p">No link on this site leads here.</Typography>}
          {linked.map(({ document, before: answer }) => (
            <IncomingLinks key={document.documentId} title={documents.length > 1 ? document.title : undefined} before={answer} />
          ))}
          {known.length > 0 && <ReplacementChooser kind={kind} without={ids} instead={instead} onChange={setInstead} />}
          {failure && (
            <Typography textColor="danger600" role="alert">
              {failure}
            </Typography>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="danger" loading={isWorking} disabled={before.kind !== 'ready' || isUndecided} onClick={confirm}>
          {removal === 'delete' ? 'Delete' : 'Unpublish'}
        </Button>
      </Modal.Footer>
    </>
  )
}
