import type { Examples } from '../examples'
import { Notice } from './notice'

export const examples: Examples = {
  'to know': (
    <Notice title="What happens next">
      <p>A person reads your message.</p>
    </Notice>
  ),
  'with care': (
    <Notice tone="care">
      <p>This article speaks of difficult experiences.</p>
    </Notice>
  ),
  warning: (
    <Notice tone="warning" title="This page is old">
      <p>What it says may no longer be so.</p>
    </Notice>
  ),
}
