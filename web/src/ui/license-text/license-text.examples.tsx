import type { Examples } from '../examples'
import { LicenseText } from './license-text'

export const examples: Examples = {
  'with its number': <LicenseText license={{ type: 'Psychologist', state: 'California', number: 'PSY 00000' }} />,
  'without one': <LicenseText license={{ type: 'Registered Associate Marriage and Family Therapist', state: 'California', number: null }} />,
}
