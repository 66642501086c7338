import { longWord } from '../example-data'
import type { Examples } from '../examples'
import { Breadcrumbs } from './breadcrumbs'

export const examples: Examples = {
  'three levels': <Breadcrumbs items={[{ label: 'Home', href: '/' }, { label: 'Articles', href: '/articles' }, { label: longWord }]} />,
}
