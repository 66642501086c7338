import { describe, expect, it } from 'vitest'
import { typedAddress } from './link-choices'

describe('what is typed into the link search', () => {
  it.each([
    ['https://www.apa.org/topics', 'https://www.apa.org/topics'],
    ['apa.org', 'https://apa.org'],
    ['someone@example.com', 'mailto:someone@example.com'],
    ['tel:988', 'tel:988'],
    ['/contact', '/contact'],
  ])('%s is an address', (typed, address) => expect(typedAddress(typed)).toBe(address))

  it.each(['grief', 'panic attacks', '//elsewhere.example', 'javascript:alert(1)', 'data:text/html,x', ''])('%s is not', (typed) =>
    expect(typedAddress(typed)).toBeUndefined(),
  )
})
