import { Box, Field, Flex, Modal, Textarea } from '@strapi/design-system'

const fieldNames: Record<string, string> = { title: 'Title', name: 'Name', excerpt: 'Summary', body: 'Text', bio: 'About', introduction: 'Introduction', slug: 'Address' }

const Version = ({ name, of, text }: { name: string; of: string; text: string }) => (
  <Box flex="1">
    <Field.Root name={`${of}-${name}`}>
      <Field.Label>{`${fieldNames[name] ?? name}: ${of}`}</Field.Label>
      <Textarea readOnly value={text} rows={name === 'body' ? 16 : 3} />
    </Field.Root>
  </Box>
)

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

/** Two versions of some texts, to read and to copy from. */
export const VersionComparison = ({ title, sides, texts, onClose }: Props) => (
  <Modal.Root open onOpenChange={(open) => !open && onClose()}>
    <Modal.Content style={{ width: 'min(110rem, 95vw)', maxWidth: 'none' }}>
      <Modal.Header>
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        {texts.length === 0 && 'All texts are the same. Something else was changed, such as a topic or a picture.'}
        {texts.map(({ name, first, second }) => (
          <Flex key={name} gap={4} alignItems="stretch" paddingBottom={4}>
            <Version name={name} of={sides[0]} text={first} />
            <Version name={name} of={sides[1]} text={second} />
          </Flex>
        ))}
      </Modal.Body>
    </Modal.Content>
  </Modal.Root>
)
