import type { Examples } from '../examples'
import { Confirmation } from './confirmation'

export const examples: Examples = {
  'with a reference': (
    <Confirmation title="Thank you, we have your message" reference={{ label: 'Your reference', value: 'HT-7K3M-Q9XR' }}>
      <p>We will answer within two business days.</p>
    </Confirmation>
  ),
  'without one': (
    <Confirmation title="Thank you, we have your comment">
      <p>A person will read it before it appears.</p>
    </Confirmation>
  ),
}
