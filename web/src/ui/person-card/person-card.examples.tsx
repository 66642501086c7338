import { person, personWithoutPhoto } from '../example-data'
import type { Examples } from '../examples'
import { PersonList } from './person-card'

export const examples: Examples = {
  'with and without a picture': <PersonList people={[person, personWithoutPhoto]} level={2} />,
}
