import type { Examples } from '../examples'
import { Select } from './select'

const options = [
  { value: 'morning', label: 'In the morning' },
  { value: 'evening', label: 'In the evening' },
]

export const examples: Examples = {
  plain: <Select name="time" label="When suits you?" options={options} placeholder="Choose a time" required />,
  'with an error': <Select name="wrong" label="When suits you?" options={options} error="Choose a time." required />,
}
