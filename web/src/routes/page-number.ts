import { pageParameter } from '@practice/shared/http/pagination'
import * as v from 'valibot'
import { pageOfStatus } from './read-page'

/**
 * The page of a list that an address asks for.
 * @throws the not-found page when it is not a page number.
 */
export const pageNumber = (search: string): number => {
  const given = new URLSearchParams(search).get('page')
  if (given === null) return 1
  const parsed = v.safeParse(pageParameter, given)
  if (!parsed.success) throw pageOfStatus(404)
  return parsed.output
}
