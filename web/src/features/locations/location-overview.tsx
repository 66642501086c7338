import type { Location } from '@practice/shared/locations/contract'
import { sitePaths } from '@practice/shared/paths'
import { useLanguage } from '../../language/language'
import { Address } from '../../ui/address/address'
import { LocationPanel } from '../../ui/location-panel/location-panel'
import { OpenNow } from '../../ui/open-now/open-now'
import { useMap } from './use-map'

interface LocationOverviewProps {
  location: Pick<Location, 'name' | 'slug' | 'map' | 'hours' | 'exceptions' | 'timeZone' | 'street' | 'city' | 'region' | 'postalCode' | 'phone' | 'telehealthStates'>
  eager: boolean
}

/** One of several locations, with what decides between them. */
export const LocationOverview = ({ location, eager }: LocationOverviewProps) => {
  const { tag, messages, to } = useLanguage()
  return (
    <LocationPanel map={useMap(location)} eager={eager}>
      <h2 className="location-panel__title">
        <a href={to(sitePaths.location(location.slug))}>{location.name}</a>
      </h2>
      <OpenNow hours={location.hours} exceptions={location.exceptions} timeZone={location.timeZone} />
      <Address location={location} />
      {location.telehealthStates.length > 0 && <p>{messages.locations.alsoByVideo(new Intl.ListFormat(tag).format(location.telehealthStates))}.</p>}
      <p>
        <a href={to(sitePaths.location(location.slug))}>{messages.locations.more(location.name)}</a>
      </p>
    </LocationPanel>
  )
}
