import { headings } from '../example-data'
import type { Examples } from '../examples'
import { TableOfContents } from './table-of-contents'

export const examples: Examples = {
  list: <TableOfContents headings={headings} />,
}
