import { crisis } from '../example-data'
import type { Examples } from '../examples'
import { HandoutButton, HandoutEnd } from './handout'

export const examples: Examples = {
  button: <HandoutButton />,
  'end, on paper only': <HandoutEnd practiceName="Example Practice" address="example.com/articles/worry" {...crisis} />,
}
