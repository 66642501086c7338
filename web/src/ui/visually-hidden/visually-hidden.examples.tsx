import type { Examples } from '../examples'
import { VisuallyHidden } from './visually-hidden'

export const examples: Examples = {
  'for screen readers only': (
    <p>
      Next<VisuallyHidden> page</VisuallyHidden>
    </p>
  ),
}
