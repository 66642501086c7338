import type { Examples } from '../examples'
import { SkipLink } from './skip-link'

export const examples: Examples = {
  'seen with the focus': <SkipLink href="#skip-target" />,
}
