import { longWord } from '../example-data'
import type { Examples } from '../examples'
import { Heading } from './heading'

export const examples: Examples = {
  'second level': <Heading level={2}>A heading</Heading>,
  'long word': <Heading level={2}>{longWord}</Heading>,
}
