import type { Examples } from '../examples'
import { Section } from './section'

export const examples: Examples = {
  plain: (
    <Section title="Recent articles" more={{ label: 'All articles', href: '/articles' }}>
      <p>Content.</p>
    </Section>
  ),
  tinted: (
    <Section title="Topics" tone="tinted">
      <p>Content.</p>
    </Section>
  ),
}
