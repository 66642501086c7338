import type { Examples } from '../examples'
import { QuickExit } from './quick-exit'

export const examples: Examples = {
  link: <QuickExit href="https://www.weather.gov/" />,
}
