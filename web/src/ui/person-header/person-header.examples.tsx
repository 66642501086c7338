import { person, personWithoutPhoto } from '../example-data'
import type { Examples } from '../examples'
import { PersonHeader } from './person-header'

export const examples: Examples = {
  'with a picture': <PersonHeader {...person} pronouns="they/them" />,
  'without a picture': <PersonHeader {...personWithoutPhoto} />,
}
