import type { Examples } from '../examples'
import { TextArea } from './text-area'

export const examples: Examples = {
  plain: <TextArea name="message" label="Your message" hint="A few lines are enough." />,
  'with an error': <TextArea name="wrong" label="Your message" error="Write your message." required />,
}
