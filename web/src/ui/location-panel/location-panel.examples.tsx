import { image, location } from '../example-data'
import type { Examples } from '../examples'
import { Address } from '../address/address'
import { LocationPanel } from './location-panel'

export const examples: Examples = {
  'with a map': (
    <LocationPanel map={image}>
      <Address location={location} />
    </LocationPanel>
  ),
  'without a map': (
    <LocationPanel map={null}>
      <Address location={location} />
    </LocationPanel>
  ),
}
