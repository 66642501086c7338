import { location } from '../example-data'
import type { Examples } from '../examples'
import { Address } from './address'

export const examples: Examples = {
  'with an email address': <Address location={location} email="losangeles@example.com" />,
  'without a telephone': <Address location={{ ...location, phone: null }} />,
}
