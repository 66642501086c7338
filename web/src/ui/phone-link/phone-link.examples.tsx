import type { Examples } from '../examples'
import { PhoneLink, PhoneList } from './phone-link'

export const examples: Examples = {
  alone: <PhoneLink phone="(213) 555-0142" />,
  'of several places': <PhoneList phones={[{ name: 'Downtown', phone: '(213) 555-0142' }, { name: 'Harbor', phone: '(310) 555-0117' }]} />,
}
