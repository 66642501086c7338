import type { Examples } from '../examples'
import { Button, ButtonLink, ButtonRow } from './button'

export const examples: Examples = {
  'main action': <Button>Send</Button>,
  'quiet action': <Button variant="quiet">Cancel</Button>,
  'while sending': <Button busy>Send</Button>,
  'links in a row': (
    <ButtonRow>
      <ButtonLink href="/contact">Get in touch</ButtonLink>
      <ButtonLink href="/articles" variant="quiet">
        Read our articles
      </ButtonLink>
    </ButtonRow>
  ),
}
