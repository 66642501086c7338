import { category, longWord } from '../example-data'
import type { Examples } from '../examples'
import { PageHeader } from './page-header'

export const examples: Examples = {
  'with everything': (
    <PageHeader title="Anxiety and stress" kicker={{ label: 'Articles', href: '/articles' }} lead={category.introduction}>
      <p>More below the lead.</p>
    </PageHeader>
  ),
  'a word longer than a phone': <PageHeader title={longWord} />,
}
