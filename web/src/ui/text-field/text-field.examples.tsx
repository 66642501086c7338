import type { Examples } from '../examples'
import { TextField } from './text-field'

export const examples: Examples = {
  plain: <TextField name="name" label="Your name" required />,
  'with a hint': <TextField name="email" label="Email address" type="email" hint="It will not be published." autoComplete="email" />,
  'with an error': <TextField name="wrong" label="Your name" defaultValue="x" error="Enter your name." required width="medium" />,
}
