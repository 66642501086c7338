import type { Examples } from '../examples'
import { CrisisCard } from './crisis-card'

export const examples: Examples = {
  'after something was sent': <CrisisCard />,
  'while somebody is writing': <CrisisCard writing />,
  'after a search': <CrisisCard searching />,
}
