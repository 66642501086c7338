import type { Examples } from '../examples'
import { Monogram } from './monogram'

export const examples: Examples = {
  'two names': <Monogram name="Maren Alvarado" />,
  'one name': <Monogram name="Prince" />,
}
