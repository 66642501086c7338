import type { Examples } from '../examples'
import { FactList } from './fact-list'

export const examples: Examples = {
  facts: (
    <FactList
      facts={[
        { term: 'License', detail: 'Licensed Psychologist, California' },
        { term: 'Languages', detail: 'English, Spanish' },
        { term: 'Left out', detail: null },
      ]}
    />
  ),
}
