import type { Examples } from '../examples'
import { EmptyState } from './empty-state'

export const examples: Examples = {
  'with a way on': (
    <EmptyState title="There are no articles here yet">
      <p>
        The first one is being written. Until then you may like <a href="/articles">our other articles</a>.
      </p>
    </EmptyState>
  ),
  'title alone': <EmptyState title="Nothing here yet" />,
}
