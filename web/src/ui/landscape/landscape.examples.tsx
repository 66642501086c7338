import type { Examples } from '../examples'
import { PageHeader } from '../page-header/page-header'
import { Landscape } from './landscape'

export const examples: Examples = {
  'below a short page': (
    <Landscape>
      <PageHeader title="We could not find this page" lead="The address may have a typing mistake, or the page has moved." />
    </Landscape>
  ),
}
