import type { Examples } from '../examples'
import { ProgressBar } from './progress-bar'

export const examples: Examples = {
  moving: <ProgressBar active />,
  'at rest': <ProgressBar active={false} />,
}
