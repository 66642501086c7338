import { sitePaths } from '@practice/shared/paths'
import type { Category } from '@practice/shared/categories/contract'
import type { LocationSummary } from '@practice/shared/locations/contract'
import { ButtonLink, ButtonRow } from '../../ui/button/button'

interface OtherWaysProps {
  topics: readonly Pick<Category, 'name' | 'slug'>[]
  locations: readonly Pick<LocationSummary, 'name' | 'phone'>[]
}

/** Where to go when there is nothing to show: what there is by kind, and people to ask. */
export const OtherWays = ({ topics, locations }: OtherWaysProps) => {
  const places = [
    ...topics.map(({ name, slug }) => ({ label: name, href: sitePaths.category(slug) })),
    { label: 'All articles', href: sitePaths.posts() },
    { label: 'Our people', href: sitePaths.people() },
    { label: 'Our locations', href: sitePaths.locations() },
  ]
  const phones = locations.flatMap(({ name, phone }) => (phone ? [{ name, phone }] : []))
  return (
    <div className="other-ways">
      <h2 className="other-ways__title">Look around instead</h2>
      <ul className="other-ways__list" role="list">
        {places.map(({ label, href }) => (
          <li key={href}>
            <a className="other-ways__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <h2 className="other-ways__title">Or ask us</h2>
      <p>
        A person reads every message and answers.
        {phones.map(({ name, phone }) => (
          <span key={name} className="other-ways__phone">
            {name}: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
          </span>
        ))}
      </p>
      <ButtonRow>
        <ButtonLink href={sitePaths.contact()} variant="quiet">
          Write to us
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}
