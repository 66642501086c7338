import type { ReferenceKind } from '@practice/shared/links/reference'
import { formatReference } from '@practice/shared/links/reference'
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system'
import { Duplicate } from '@strapi/icons'
import { useClipboard, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { LinkTarget } from '../../link-targets/contract'
import { linkTargetLimits } from '../../link-targets/contract'
import { kindName, linkableKinds } from './documents'
import { useLinkTargets } from './use-link-targets'

const Target = ({ kind, target }: { kind: ReferenceKind; target: LinkTarget }) => {
  const { copy } = useClipboard()
  const { toggleNotification } = useNotification()
  const link = `[${target.title.replace(/[[\]\\]/g, '\\$&')}](${formatReference({ kind, documentId: target.documentId })})`
  const copyLink = async (): Promise<void> => {
    const copied = await copy(link)
    toggleNotification(copied ? { type: 'success', message: 'Link copied. Paste it into the text.' } : { type: 'info', message: `Copy this into the text: ${link}` })
  }
  return (
    <Flex tag="li" justifyContent="space-between" gap={2} paddingTop={2} paddingBottom={2}>
      <Box style={{ overflowWrap: 'anywhere' }}>
        <Typography variant="pi" tag="p">
          {target.title}
        </Typography>
        {!target.isPublished && (
          <Typography variant="pi" textColor="neutral600" tag="p">
            not published yet
          </Typography>
        )}
      </Box>
      <Button size="S" variant="tertiary" startIcon={<Duplicate />} aria-label={`Copy a link to ${target.title}`} onClick={copyLink}>
        Copy
      </Button>
    </Flex>
  )
}

/** Finds a document of the site and gives a link to it for the text: a reference, not an address, so that renaming does not break it. */
export const LinkFinder = () => {
  const [kind, setKind] = useState<ReferenceKind>('post')
  const [words, setWords] = useState('')
  const targets = useLinkTargets(kind, words)
  const select = (value: string | number): void => {
    const chosen = linkableKinds.find((candidate) => candidate === value)
    if (chosen) setKind(chosen)
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Field.Root name="link-kind">
        <Field.Label>Link to</Field.Label>
        <SingleSelect value={kind} onChange={select}>
          {linkableKinds.map((value) => (
            <SingleSelectOption key={value} value={value}>
              {kindName(value)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="link-words" hint="Copy the link, then paste it into the text. It keeps working when the address changes.">
        <Field.Label>Words of its title</Field.Label>
        <TextInput value={words} maxLength={linkTargetLimits.words} onChange={({ target }: { target: HTMLInputElement }) => setWords(target.value)} />
        <Field.Hint />
      </Field.Root>
      <Box tag="ul" aria-live="polite">
        {targets.map((target) => (
          <Target key={target.documentId} kind={kind} target={target} />
        ))}
        {targets.length === 0 && (
          <Typography variant="pi" textColor="neutral600" tag="li">
            Nothing found.
          </Typography>
        )}
      </Box>
    </Flex>
  )
}
