import type { HoursException, Location } from '@practice/shared/locations/contract'
import { sitePaths } from '@practice/shared/paths'
import { useMessages } from '../../language/language'
import type { RichText } from '../../text/rich-text'
import { TextBlock } from '../../text/text-block'
import { Address } from '../../ui/address/address'
import { Container } from '../../ui/container/container'
import { Directions } from '../../ui/directions/directions'
import { FactList } from '../../ui/fact-list/fact-list'
import { HoursTable } from '../../ui/hours-table/hours-table'
import { LocationPanel } from '../../ui/location-panel/location-panel'
import { OpenNow } from '../../ui/open-now/open-now'
import { PageHeader } from '../../ui/page-header/page-header'
import { SplitLayout } from '../../ui/split-layout/split-layout'
import './location-view.css'

interface LocationViewProps {
  location: Omit<Location, 'introduction' | 'links' | 'formerHeadings'> & { introduction: RichText; upcomingExceptions: readonly HoursException[] }
}

export const LocationView = ({ location }: LocationViewProps) => {
  const { locations } = useMessages()
  return (
    <>
      <PageHeader title={location.name} kicker={{ label: locations.title, href: sitePaths.locations() }} />
      <Container>
        <LocationPanel map={location.map} eager>
          <OpenNow hours={location.hours} exceptions={location.exceptions} timeZone={location.timeZone} />
          <Address location={location} {...(location.email && { email: location.email })} />
          <Directions location={location} />
        </LocationPanel>
      </Container>
      <div className="location-view__more">
        <SplitLayout
          aside={<HoursTable hours={location.hours} exceptions={location.upcomingExceptions} timeZone={location.timeZone} />}
        >
          <TextBlock text={location.introduction} />
          <FactList
            facts={[
              { term: locations.parking, detail: location.parking },
              { term: locations.access, detail: location.access },
              { term: locations.telehealth, detail: location.telehealthStates.length > 0 && locations.byVideoFor(location.telehealthStates.join(', ')) },
            ]}
          />
        </SplitLayout>
      </div>
    </>
  )
}
