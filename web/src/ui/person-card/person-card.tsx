import { sitePaths } from '@practice/shared/paths'
import type { PersonSummary } from '@practice/shared/people/contract'
import { useLanguage } from '../../language/language'
import { CardGrid } from '../card-grid/card-grid'
import { Heading, type HeadingLevel } from '../heading/heading'
import { Monogram } from '../monogram/monogram'
import { Picture } from '../picture/picture'
import './person-card.css'

export const PersonCard = ({ person, level = 3 }: { person: PersonSummary; level?: HeadingLevel }) => {
  const { code, to } = useLanguage()
  return (
    <article className="card person-card">
      <div className="person-card__photo">
        {person.photo ? <Picture image={person.photo} ratio="1:1" sizes="clamp(5.5rem, 3rem + 9vw, 9rem)" widest={144} decorative /> : <Monogram name={person.name} />}
      </div>
      <div>
        <Heading level={level} className="card__title">
          <a className="card__link" href={to(sitePaths.person(person.slug))}>
            {person.name}
          </a>
        </Heading>
        <p className="person-card__credentials">{person.credentials}</p>
        <p className="card__note" lang={person.language === code ? undefined : person.language}>{person.role}</p>
      </div>
    </article>
  )
}

export const PersonList = ({ people, level }: { people: readonly PersonSummary[]; level?: HeadingLevel }) => (
  <CardGrid size="large">
    {people.map((person) => (
      <PersonCard key={person.slug} person={person} level={level} />
    ))}
  </CardGrid>
)
