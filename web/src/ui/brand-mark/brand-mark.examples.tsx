import type { Examples } from '../examples'
import { BrandMark } from './brand-mark'

export const examples: Examples = {
  mark: <BrandMark />,
}
