import type { LocationSummary } from '@practice/shared/locations/contract'
import { PhoneLink } from '../phone-link/phone-link'
import './address.css'

type Place = Pick<LocationSummary, 'street' | 'city' | 'region' | 'postalCode' | 'phone'>

/** Postal address, telephone and email of a location. The country is left out: visitors are in the same one. */
export const Address = ({ location, email }: { location: Place; email?: string | null }) => (
  <address className="address">
    {location.street}
    <br />
    {location.city}, {location.region} {location.postalCode}
    {location.phone && (
      <>
        <br />
        <PhoneLink className="address__link" phone={location.phone} />
      </>
    )}
    {email && (
      <>
        <br />
        <a className="address__link" href={`mailto:${email}`}>
          {email}
        </a>
      </>
    )}
  </address>
)
