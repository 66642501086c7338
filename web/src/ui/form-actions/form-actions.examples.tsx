import type { Examples } from '../examples'
import { Button } from '../button/button'
import { FormActions } from './form-actions'

export const examples: Examples = {
  'button with a note': (
    <FormActions>
      <Button>Send</Button>
      <p>A person reads every message.</p>
    </FormActions>
  ),
}
