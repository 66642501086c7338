import type { Examples } from '../examples'
import { CallToAction } from './call-to-action'

export const examples: Examples = {
  invitation: <CallToAction title="Would you like to talk with someone?" text="Write us a line or two. We will answer." label="Get in touch" href="/contact" />,
}
