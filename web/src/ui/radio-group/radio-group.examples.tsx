import type { Examples } from '../examples'
import { RadioGroup } from './radio-group'

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No', hint: 'We will write instead.' },
]

export const examples: Examples = {
  plain: <RadioGroup name="plain" legend="May we leave a message?" options={options} required />,
  'in a row': <RadioGroup name="row" legend="May we leave a message?" options={options} inline />,
  'with an error': <RadioGroup name="wrong" legend="May we leave a message?" options={options} required error="Choose whether we may leave a message." />,
}
