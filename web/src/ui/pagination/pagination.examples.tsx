import type { Examples } from '../examples'
import { Pagination } from './pagination'

export const examples: Examples = {
  'in the middle': <Pagination page={5} pageCount={9} hrefFor={(page) => `?page=${page}`} />,
  'first of two': <Pagination page={1} pageCount={2} hrefFor={(page) => `?page=${page}`} />,
}
