import { Dots, Flex, NextLink, PageLink, Pagination, PreviousLink } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router-dom'
import type { LinkReport } from '../../../link-index/contract'
import type { Choice } from './report-address'
import { reportAddress } from './report-address'

/** First, last, and those beside the one that is shown. */
const isShown = (page: number, current: number, last: number): boolean => page === 1 || page === last || Math.abs(page - current) <= 1

export const Pages = ({ pagination: { page, pageCount }, chosen }: Pick<LinkReport, 'pagination'> & { chosen: Choice }) => {
  if (pageCount <= 1) return null
  const to = (target: number) => reportAddress({ ...chosen, page: Math.min(Math.max(target, 1), pageCount) })
  const entries = Array.from({ length: pageCount }, (_, index) => index + 1).flatMap((number): ReactNode[] => {
    if (isShown(number, page, pageCount)) {
      return [
        <PageLink key={number} tag={RouterLink} to={to(number)} number={number}>
          Page {number}
        </PageLink>,
      ]
    }
    // One mark for each gap, where it begins.
    return isShown(number - 1, page, pageCount) ? [<Dots key={number}>More pages</Dots>] : []
  })
  return (
    <Flex justifyContent="flex-end">
      <Pagination activePage={page} pageCount={pageCount}>
        <PreviousLink tag={RouterLink} to={to(page - 1)}>
          Previous page
        </PreviousLink>
        {entries}
        <NextLink tag={RouterLink} to={to(page + 1)}>
          Next page
        </NextLink>
      </Pagination>
    </Flex>
  )
}
