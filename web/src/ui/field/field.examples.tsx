import type { Examples } from '../examples'
import { Field, describedBy } from './field'

export const examples: Examples = {
  'around an input': (
    <Field id="own" label="Your own input" hint="Any control can stand here." required={false}>
      <input className="field__control" id="own" name="own" {...describedBy({ id: 'own', hint: 'Any control can stand here.' })} />
    </Field>
  ),
}
