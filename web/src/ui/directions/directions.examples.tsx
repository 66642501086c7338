import { location } from '../example-data'
import type { Examples } from '../examples'
import { Directions } from './directions'

export const examples: Examples = {
  links: <Directions location={location} />,
}
