import { location, longWord } from '../example-data'
import type { Examples } from '../examples'
import { LocationList } from './location-card'

export const examples: Examples = {
  several: <LocationList locations={[location, { ...location, slug: 'other', name: longWord, telehealthStates: [] }]} level={2} />,
}
