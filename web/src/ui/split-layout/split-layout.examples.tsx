import type { Examples } from '../examples'
import { SplitLayout } from './split-layout'

export const examples: Examples = {
  'two columns': (
    <SplitLayout aside={<p>Facts beside it.</p>}>
      <p>The main column.</p>
    </SplitLayout>
  ),
}
