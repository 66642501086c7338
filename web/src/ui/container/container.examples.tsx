import type { Examples } from '../examples'
import { Container } from './container'

export const examples: Examples = {
  text: (
    <Container width="text">
      <p>As wide as a comfortable line.</p>
    </Container>
  ),
  page: (
    <Container>
      <p>As wide as the page.</p>
    </Container>
  ),
}
