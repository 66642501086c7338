import { Button, Flex } from '@strapi/design-system'
import { useState } from 'react'
import { createGlobalStyle } from 'styled-components'

const widths = { Phone: '375px', Tablet: '768px', Desktop: '100%' } as const
type Width = keyof typeof widths

// Strapi's own choice of devices lacks the tablet, and cannot be added to: ours takes its place.
const FrameWidth = createGlobalStyle<{ $width: string }>`
  iframe[data-testid='preview-iframe'] {
    width: ${({ $width }) => $width};
    max-width: 100%;
    height: 100%;
  }
  *:has(> * > [aria-label='Select device type']) {
    display: none;
  }
`

/** Chooses how wide the preview is. */
export const PreviewWidth = () => {
  const [width, setWidth] = useState<Width>('Desktop')
  return (
    <Flex role="group" aria-label="Width of the preview" gap={1}>
      <FrameWidth $width={widths[width]} />
      {(Object.keys(widths) as Width[]).map((name) => (
        <Button key={name} size="S" variant={name === width ? 'secondary' : 'tertiary'} aria-pressed={name === width} onClick={() => setWidth(name)}>
          {name}
        </Button>
      ))}
    </Flex>
  )
}
