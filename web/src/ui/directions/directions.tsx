import type { LocationSummary } from '@practice/shared/locations/contract'
import type { Messages } from '../../language/language'
import { useMessages } from '../../language/language'
import './directions.css'

type Place = Pick<LocationSummary, 'street' | 'city' | 'region' | 'postalCode' | 'country'>

/** Suites and floors are not on maps, and a search that has them finds nothing. */
const addressForMaps = ({ street, city, region, postalCode, country }: Place): string =>
  [street.replace(/,.*/, ''), city, `${region} ${postalCode}`, country].join(', ')

const mapLinks = (place: Place, { mapsApp }: Messages['locations']): { label: string; href: string }[] => {
  const address = encodeURIComponent(addressForMaps(place))
  return [
    // RFC 5870 with the query that map apps on phones understand.
    { label: mapsApp, href: `geo:0,0?q=${address}` },
    { label: 'OpenStreetMap', href: `https://www.openstreetmap.org/search?query=${address}` },
    { label: 'Google Maps', href: `https://www.google.com/maps/search/?api=1&query=${address}` },
  ]
}

/** Ways to a map elsewhere. Plain links: nothing of another site is loaded before somebody chooses one. */
export const Directions = ({ location }: { location: Place }) => {
  const { locations } = useMessages()
  return (
    <div className="directions">
      <p className="directions__title">{locations.directions}</p>
      <ul className="directions__list" role="list">
        {mapLinks(location, locations).map(({ label, href }) => (
          <li key={label}>
            <a href={href} rel="noopener noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
