import type { Examples } from '../examples'
import { Choice } from './choice'

export const examples: Examples = {
  'radio button with a hint': (
    <Choice id="radio" label="Yes" hint="We will say who we are.">
      <input className="choice__input" type="radio" id="radio" name="radio" value="yes" aria-describedby="radio-hint" />
    </Choice>
  ),
  checkbox: (
    <Choice id="box" label="Yes">
      <input className="choice__input" type="checkbox" id="box" name="box" value="yes" />
    </Choice>
  ),
}
