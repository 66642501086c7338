import type { LinkProblem } from '../../../link-index/contract'
import { linkPaths, linkProblems } from '../../../link-index/contract'

/** What the report shows, as its address in the admin panel says it. */
export interface Choice {
  list: 'problems' | 'external' | 'all'
  problem?: LinkProblem
  page: number
}

const lists: readonly Choice['list'][] = ['problems', 'external', 'all']

/** Reads the address; what makes no sense in it counts as not there. */
export const readChoice = (search: string): Choice => {
  const given = new URLSearchParams(search)
  const page = Number(given.get('page') ?? '1')
  return {
    list: lists.find((list) => list === given.get('list')) ?? 'problems',
    problem: linkProblems.find((problem) => problem === given.get('problem')),
    page: Number.isInteger(page) && page >= 1 && page <= 500 ? page : 1,
  }
}

const query = ({ list, problem, page }: Choice): string =>
  new URLSearchParams({ ...(list === 'problems' ? {} : { list }), ...(problem ? { problem } : {}), ...(page === 1 ? {} : { page: String(page) }) }).toString()

/** Address of the report within the admin panel. */
export const reportAddress = (choice: Partial<Choice> = {}): string => {
  const words = query({ list: 'problems', page: 1, ...choice })
  return words === '' ? '/links' : `/links?${words}`
}

/** Where the CMS answers with it. */
export const reportSource = (choice: Choice): string => {
  const words = query(choice)
  return words === '' ? linkPaths.report : `${linkPaths.report}?${words}`
}
