import { Box, Flex, Typography } from '@strapi/design-system'
import { styled } from 'styled-components'

interface Props {
  shortcuts: readonly { key: string; words: string }[]
  /** What has to have the focus: "a comment". */
  about: string
}

/** On a phone there are no keys to press. */
const WhereThereAreKeys = styled(Flex)`
  @media not all and (hover: hover) and (pointer: fine) {
    display: none;
  }
`

/** The keys of a desk, above it. */
export const KeyHints = ({ shortcuts, about }: Props) => (
  <WhereThereAreKeys gap={3} wrap="wrap" aria-label={`Keys that work while ${about} has the focus`} role="note">
    {shortcuts.map(({ key, words }) => (
      <Typography key={key} variant="pi" textColor="neutral600">
        <Box tag="kbd" paddingLeft={2} paddingRight={2} background="neutral150" hasRadius style={{ fontFamily: 'inherit', fontWeight: 600 }}>
          {key.toUpperCase()}
        </Box>{' '}
        {words}
      </Typography>
    ))}
  </WhereThereAreKeys>
)
