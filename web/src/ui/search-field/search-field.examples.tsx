import type { Examples } from '../examples'
import { SearchField } from './search-field'

export const examples: Examples = {
  empty: <SearchField name="example-empty" label="What are you looking for?" />,
  'with words and a hint': <SearchField name="example-words" label="What are you looking for?" hint="A word is enough." defaultValue="lying awake" />,
}
