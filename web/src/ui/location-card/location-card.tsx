import type { LocationSummary } from '@practice/shared/locations/contract'
import { sitePaths } from '@practice/shared/paths'
import { useLanguage } from '../../language/language'
import { Address } from '../address/address'
import { CardGrid } from '../card-grid/card-grid'
import { Heading, type HeadingLevel } from '../heading/heading'
import './location-card.css'

export const LocationCard = ({ location, level = 3 }: { location: LocationSummary; level?: HeadingLevel }) => {
  const { tag, messages, to } = useLanguage()
  return (
    <article className="card location-card">
      <Heading level={level} className="card__title">
        <a className="card__link" href={to(sitePaths.location(location.slug))}>
          {location.name}
        </a>
      </Heading>
      <Address location={location} />
      {location.telehealthStates.length > 0 && (
        <p className="card__note">{messages.locations.alsoByVideo(new Intl.ListFormat(tag).format(location.telehealthStates))}</p>
      )}
    </article>
  )
}

export const LocationList = ({ locations, level }: { locations: readonly LocationSummary[]; level?: HeadingLevel }) => (
  <div className="location-list">
    <CardGrid>
      {locations.map((location) => (
        <LocationCard key={location.slug} location={location} level={level} />
      ))}
    </CardGrid>
  </div>
)
