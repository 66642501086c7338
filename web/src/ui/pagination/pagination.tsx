import { useMessages } from '../../language/language'
import { VisuallyHidden } from '../visually-hidden/visually-hidden'
import { pageWindow } from './page-window'
import './pagination.css'

interface PaginationProps {
  page: number
  pageCount: number
  hrefFor: (page: number) => string
}

/** Links to the other pages of a list; nothing when there is one page only. */
export const Pagination = ({ page, pageCount, hrefFor }: PaginationProps) => {
  const { pagination } = useMessages().articles
  if (pageCount <= 1) return null
  return (
    <nav className="pagination" aria-label={pagination.label}>
      {page > 1 && (
        <a className="pagination__link" href={hrefFor(page - 1)} rel="prev">
          {pagination.previous}
          <VisuallyHidden> {pagination.page}</VisuallyHidden>
        </a>
      )}
      <ul className="pagination__list" role="list">
        {pageWindow(page, pageCount).map((entry, index) => (
          <li key={entry ?? `gap-${index}`}>
            {entry === null ? (
              <span className="pagination__gap">…</span>
            ) : (
              <a className="pagination__link" href={hrefFor(entry)} aria-current={entry === page ? 'page' : undefined}>
                <VisuallyHidden>{pagination.number} </VisuallyHidden>
                {entry}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pageCount && (
        <a className="pagination__link" href={hrefFor(page + 1)} rel="next">
          {pagination.next}
          <VisuallyHidden> {pagination.page}</VisuallyHidden>
        </a>
      )}
    </nav>
  )
}
