import { sitePaths } from '@practice/shared/paths'
import type { Category } from '@practice/shared/categories/contract'
import type { LocationSummary } from '@practice/shared/locations/contract'
import { useLanguage } from '../../language/language'
import { ButtonLink, ButtonRow } from '../../ui/button/button'
import { PhoneLink } from '../../ui/phone-link/phone-link'

interface OtherWaysProps {
  topics: readonly Pick<Category, 'name' | 'slug'>[]
  locations: readonly Pick<LocationSummary, 'name' | 'phone'>[]
}

/** Where to go when there is nothing to show: what there is by kind, and people to ask. */
export const OtherWays = ({ topics, locations }: OtherWaysProps) => {
  const { to, messages } = useLanguage()
  const { people, search } = messages
  const places = [
    ...topics.map(({ name, slug }) => ({ label: name, href: to(sitePaths.category(slug)) })),
    { label: search.allArticles, href: to(sitePaths.posts()) },
    { label: people.title, href: to(sitePaths.people()) },
    { label: search.ourLocations, href: to(sitePaths.locations()) },
  ]
  const phones = locations.flatMap(({ name, phone }) => (phone ? [{ name, phone }] : []))
  return (
    <div className="other-ways">
      <h2 className="other-ways__title">{search.lookAround}</h2>
      <ul className="other-ways__list" role="list">
        {places.map(({ label, href }) => (
          <li key={href}>
            <a className="other-ways__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <h2 className="other-ways__title">{search.askUs}</h2>
      <p>
        {search.answered}
        {phones.map(({ name, phone }) => (
          <span key={name} className="other-ways__phone">
            {name}: <PhoneLink phone={phone} />
          </span>
        ))}
      </p>
      <ButtonRow>
        <ButtonLink href={to(sitePaths.contact())} variant="quiet">
          {search.writeToUs}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}
