import type { Examples } from '../examples'
import { Honeypot } from './honeypot'

export const examples: Examples = {
  'not to be seen': <Honeypot name="website" label="Leave this field empty" />,
}
