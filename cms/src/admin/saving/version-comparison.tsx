import { Box, Flex, Modal, Typography } from '@strapi/design-system'
import { lazy, Suspense } from 'react'
import { styled } from 'styled-components'

// Comes with the editor, which most openings of this dialog have loaded already.
const ShownText = lazy(() => import('../editor/shown-text'))

const fieldNames: Record<string, string> = {
  title: 'Title',
  name: 'Name',
  excerpt: 'Summary',
  body: 'Text',
  bio: 'About',
  introduction: 'Introduction',
  slug: 'Address',
  metaTitle: 'Title for search engines',
  metaDescription: 'Description for search engines',
}

/** Fields that hold Markdown; others are shown as they are. */
const formatted: readonly string[] = ['body', 'bio', 'introduction']

const Side = styled(Box)`
  flex: 1 1 32rem;
  min-width: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow-wrap: anywhere;
`

const Version = ({ name, of, text, other }: { name: string; of: string; text: string; other: string }) => {
  const label = `${fieldNames[name] ?? name}: ${of}`
  return (
    <Side role="group" aria-label={label}>
      <Box padding={3} background="neutral100">
        <Typography variant="pi" fontWeight="bold" tag="p">
          {label}
        </Typography>
      </Box>
      {text.trim() === '' ? (
        <Box padding={4}>
          <Typography textColor="neutral600">Nothing</Typography>
        </Box>
      ) : formatted.includes(name) ? (
        <Suspense fallback={<Box padding={4}>Loading …</Box>}>
          <ShownText markdown={text} other={other} />
        </Suspense>
      ) : (
        <Box padding={4}>
          <Typography style={{ whiteSpace: 'pre-wrap' }}>{text}</Typography>
        </Box>
      )}
    </Side>
  )
}

export interface ComparedText {
  name: string
  first: string
  second: string
}

interface Props {
  title: string
  /** Which version stands on either side, in a word or two. */
  sides: [first: string, second: string]
  texts: readonly ComparedText[]
  onClose(): void
}

/** Two versions of some texts as they will look, to read and to copy from. */
export const VersionComparison = ({ title, sides, texts, onClose }: Props) => (
  <Modal.Root open onOpenChange={(open) => !open && onClose()}>
    <Modal.Content style={{ width: 'min(110rem, 95vw)', maxWidth: 'none' }}>
      <Modal.Header>
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        {texts.length === 0 && 'All texts are the same. Something else was changed, such as a topic or a picture.'}
        {texts.some(({ name }) => formatted.includes(name)) && (
          <Box paddingBottom={4}>
            <Typography>Passages with a bar beside them are not the same in the other version.</Typography>
          </Box>
        )}
        {texts.map(({ name, first, second }) => (
          <Flex key={name} gap={4} alignItems="stretch" wrap="wrap" paddingBottom={4}>
            <Version name={name} of={sides[0]} text={first} other={second} />
            <Version name={name} of={sides[1]} text={second} other={first} />
          </Flex>
        ))}
      </Modal.Body>
    </Modal.Content>
  </Modal.Root>
)
