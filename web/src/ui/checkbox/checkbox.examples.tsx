import type { Examples } from '../examples'
import { Checkbox } from './checkbox'

export const examples: Examples = {
  plain: <Checkbox name="plain" label="You may use these details to answer me" required />,
  'ticked, with a hint': <Checkbox name="hinted" label="Remind me" hint="The day before, by email." defaultChecked />,
  'with an error': <Checkbox name="wrong" label="You may use these details to answer me" required error="Confirm that we may use these details." />,
}
