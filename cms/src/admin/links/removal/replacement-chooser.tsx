import { Box, Field, Flex, Radio, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system'
import { formatReference } from '@practice/shared/links/reference'
import { useState } from 'react'
import { linkTargetLimits } from '../../../link-targets/contract'
import type { LinkableKind } from '../documents'
import { kindName, linkableKinds } from '../documents'
import { useLinkTargets } from '../use-link-targets'

/** Where readers go instead: `gone` tells them that there is nothing any more, `elsewhere` waits for a choice. */
export type Instead = { to: 'gone' } | { to: 'elsewhere'; chosen: Chosen | null }

interface Chosen {
  reference: string
  title: string
}

interface Props {
  kind: LinkableKind
  /** What is about to go; it cannot take its own place. */
  without: readonly string[]
  instead: Instead
  onChange: (instead: Instead) => void
}

const Search = ({ kind: startKind, without, chosen, onChoose }: Pick<Props, 'kind' | 'without'> & { chosen: Chosen | null; onChoose: (chosen: Chosen | null) => void }) => {
  const [kind, setKind] = useState<LinkableKind>(startKind)
  const [words, setWords] = useState('')
  const targets = useLinkTargets(kind, words, 'published').filter(({ documentId }) => !without.includes(documentId))
  const select = (value: string | number): void => {
    const wanted = linkableKinds.find((candidate) => candidate === value)
    if (!wanted) return
    setKind(wanted)
    onChoose(null)
  }
  const referenceTo = (documentId: string): string => formatReference({ kind, documentId })
  const choose = (reference: string): void => {
    const target = targets.find(({ documentId }) => referenceTo(documentId) === reference)
    onChoose(target ? { reference, title: target.title } : null)
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingLeft={7}>
      <Flex gap={3} alignItems="flex-start" wrap="wrap">
        <Box minWidth="9rem">
          <Field.Root name="replacement-kind">
            <Field.Label>Kind</Field.Label>
            <SingleSelect value={kind} onChange={select}>
              {linkableKinds.map((value) => (
                <SingleSelectOption key={value} value={value}>
                  {kindName(value)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Box>
        <Box flex="1" minWidth="12rem">
          <Field.Root name="replacement-words">
            <Field.Label>Words of its title</Field.Label>
            <TextInput value={words} maxLength={linkTargetLimits.words} onChange={({ target }: { target: HTMLInputElement }) => setWords(target.value)} />
          </Field.Root>
        </Box>
      </Flex>
      <Box aria-live="polite">
        {targets.length === 0 ? (
          <Typography variant="pi" textColor="neutral600">
            Nothing public found.
          </Typography>
        ) : (
          <Radio.Group aria-label="Page to show instead" value={chosen?.reference ?? ''} onValueChange={choose}>
            {targets.map(({ documentId, title }) => (
              <Radio.Item key={documentId} value={referenceTo(documentId)}>
                {title}
              </Radio.Item>
            ))}
          </Radio.Group>
        )}
        {chosen && (
          <Box paddingTop={2}>
            <Typography variant="pi" fontWeight="bold">
              Readers will see “{chosen.title}”.
            </Typography>
          </Box>
        )}
      </Box>
    </Flex>
  )
}

/** Asks what becomes of readers and links that still come to a page's address. */
export const ReplacementChooser = ({ kind, without, instead, onChange }: Props) => (
  <Flex direction="column" alignItems="stretch" gap={3}>
    <Typography variant="omega" fontWeight="bold" tag="h3" id="instead">
      Readers who come by a link
    </Typography>
    <Radio.Group aria-labelledby="instead" value={instead.to} onValueChange={(value) => onChange(value === 'gone' ? { to: 'gone' } : { to: 'elsewhere', chosen: null })}>
      <Radio.Item value="gone">are told that the page is gone, with articles that may help; links to it become plain words</Radio.Item>
      <Radio.Item value="elsewhere">are taken to another page; links to it lead there</Radio.Item>
    </Radio.Group>
    {instead.to === 'elsewhere' && <Search kind={kind} without={without} chosen={instead.chosen} onChoose={(chosen) => onChange({ to: 'elsewhere', chosen })} />}
  </Flex>
)
