import type { Examples } from '../examples'
import { CardGrid } from './card-grid'

export const examples: Examples = {
  'three cards': (
    <CardGrid size="small">
      <article className="card">First</article>
      <article className="card">Second</article>
      <article className="card">Third</article>
    </CardGrid>
  ),
}
