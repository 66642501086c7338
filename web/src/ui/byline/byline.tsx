import { sitePaths } from '@practice/shared/paths'
import type { ClinicalByline } from '@practice/shared/people/contract'
import { useLanguage, useMessages } from '../../language/language'
import { DateText } from '../date-text/date-text'
import { LicenseText } from '../license-text/license-text'
import './byline.css'

interface BylineProps {
  authors: readonly ClinicalByline[]
  publishedOn: string
  updatedOn?: string
  readingMinutes?: number
  reviewer?: ClinicalByline | null
  reviewedOn?: string | null
}

const PersonLink = ({ name, slug, credentials }: Pick<ClinicalByline, 'name' | 'slug' | 'credentials'>) => (
  <>
    <a href={useLanguage().to(sitePaths.person(slug))}>{name}</a>
    {credentials && `, ${credentials}`}
  </>
)

/** Who somebody is, and what lets them speak: the license, and the supervisor of somebody who has to have one. */
const Clinician = ({ as, person }: { as: string; person: ClinicalByline }) => {
  const { articles } = useMessages()
  return (
    <div className="byline__person">
      <p className="byline__name">
        {as} <PersonLink {...person} />
      </p>
      {(person.license || person.supervisor) && (
        <p className="byline__license">
          {person.license && <span><LicenseText license={person.license} /></span>}
          {person.supervisor && (
            <span>
              {articles.byline.supervisedBy} <PersonLink {...person.supervisor} />
            </span>
          )}
        </p>
      )}
    </div>
  )
}

const sameDay = (one: string, other: string): boolean => one.slice(0, 10) === other.slice(0, 10)

export const Byline = ({ authors, publishedOn, updatedOn, readingMinutes, reviewer, reviewedOn }: BylineProps) => {
  const { byline, readingTime } = useMessages().articles
  return (
    <div className="byline">
      <div className="byline__people">
        {authors.map((author, index) => (
          <Clinician key={author.slug} as={index === 0 ? byline.by : byline.and(author.name)} person={author} />
        ))}
        {reviewer && <Clinician as={byline.reviewedBy} person={reviewer} />}
      </div>
      <p className="byline__facts">
        <span>
          <DateText date={publishedOn} />
        </span>
        {updatedOn && !sameDay(publishedOn, updatedOn) && (
          <span>
            {byline.updated} <DateText date={updatedOn} />
          </span>
        )}
        {reviewedOn && (
          <span>
            {byline.reviewed} <DateText date={reviewedOn} />
          </span>
        )}
        {readingMinutes !== undefined && <span className="byline__minutes">{readingTime(readingMinutes)}</span>}
      </p>
    </div>
  )
}
