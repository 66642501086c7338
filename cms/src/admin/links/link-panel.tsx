import type { ReferenceKind } from '@practice/shared/links/reference'
import { formatReference } from '@practice/shared/links/reference'
import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system'
import { Duplicate } from '@strapi/icons'
import { useClipboard, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { LinkTarget } from '../../link-targets/contract'
import { linkTargetLimits } from '../../link-targets/contract'
import { useLinkTargets } from './use-link-targets'

/** Content types whose long text can carry links. */
const linkingTypes = ['api::post.post', 'api::page.page', 'api::person.person', 'api::location.location']

const linkKinds: { kind: ReferenceKind; label: string }[] = [
  { kind: 'post', label: 'Article' },
  { kind: 'category', label: 'Topic' },
  { kind: 'person', label: 'Person' },
  { kind: 'location', label: 'Location' },
  { kind: 'page', label: 'Page' },
]

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

const LinkFinder = () => {
  const [kind, setKind] = useState<ReferenceKind>('post')
  const [words, setWords] = useState('')
  const targets = useLinkTargets(kind, words)
  const select = (value: string | number): void => {
    const chosen = linkKinds.find((candidate) => candidate.kind === value)
    if (chosen) setKind(chosen.kind)
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Field.Root name="link-kind">
        <Field.Label>Link to</Field.Label>
        <SingleSelect value={kind} onChange={select}>
          {linkKinds.map(({ kind: value, label }) => (
            <SingleSelectOption key={value} value={value}>
              {label}
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

/** Finds a document of the site and gives a link to it for the text: a reference, not an address, so that renaming does not break it. */
export const LinkPanel: PanelComponent = ({ model }) =>
  linkingTypes.includes(model) ? { title: 'Link to an article', content: <LinkFinder /> } : null
