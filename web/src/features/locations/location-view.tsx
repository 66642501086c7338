import type { HoursException, Location } from '@practice/shared/locations/contract'
import { sitePaths } from '@practice/shared/paths'
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

export const LocationView = ({ location }: LocationViewProps) => (
  <>
    <PageHeader title={location.name} kicker={{ label: 'Locations', href: sitePaths.locations() }} />
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
            { term: 'Parking', detail: location.parking },
            { term: 'Access', detail: location.access },
            { term: 'Telehealth', detail: location.telehealthStates.length > 0 && `By video for people in ${location.telehealthStates.join(', ')}` },
          ]}
        />
      </SplitLayout>
    </div>
  </>
)
