import { sitePaths } from '@practice/shared/paths'
import type { Byline as Author } from '@practice/shared/posts/contract'
import { DateText } from '../date-text/date-text'
import './byline.css'

interface BylineProps {
  authors: readonly Author[]
  publishedOn: string
  updatedOn?: string
  readingMinutes?: number
  reviewer?: Author | null
  reviewedOn?: string | null
}

const Person = ({ name, slug, credentials }: Author) => (
  <>
    <a href={sitePaths.person(slug)} rel="author">
      {name}
    </a>
    {credentials && <span className="byline__credentials">, {credentials}</span>}
  </>
)

const sameDay = (one: string, other: string): boolean => one.slice(0, 10) === other.slice(0, 10)

export const Byline = ({ authors, publishedOn, updatedOn, readingMinutes, reviewer, reviewedOn }: BylineProps) => (
  <div className="byline">
    {authors.length > 0 && (
      <p className="byline__authors">
        By{' '}
        {authors.map((author, index) => (
          <span key={author.slug}>
            {index > 0 && (index === authors.length - 1 ? ' and ' : ', ')}
            <Person {...author} />
          </span>
        ))}
      </p>
    )}
    <p className="byline__facts">
      <span>
        <DateText date={publishedOn} />
      </span>
      {updatedOn && !sameDay(publishedOn, updatedOn) && (
        <span>
          Updated <DateText date={updatedOn} />
        </span>
      )}
      {readingMinutes !== undefined && <span>{readingMinutes} min read</span>}
    </p>
    {reviewer && (
      <p className="byline__facts">
        <span>
          Reviewed by <Person {...reviewer} />
        </span>
        {reviewedOn && (
          <span>
            <DateText date={reviewedOn} />
          </span>
        )}
      </p>
    )}
  </div>
)
