import type { Location } from '@practice/shared/locations/contract'
import { sitePaths } from '@practice/shared/paths'
import type { RichText } from '../../text/rich-text'
import { TextBlock } from '../../text/text-block'
import { Address } from '../../ui/address/address'
import { FactList } from '../../ui/fact-list/fact-list'
import { HoursTable } from '../../ui/hours-table/hours-table'
import { PageHeader } from '../../ui/page-header/page-header'
import { SplitLayout } from '../../ui/split-layout/split-layout'

type LocationViewProps = { location: Omit<Location, 'introduction' | 'links'> & { introduction: RichText } }

export const LocationView = ({ location }: LocationViewProps) => (
  <>
    <PageHeader title={location.name} kicker={{ label: 'Locations', href: sitePaths.locations() }} />
    <SplitLayout
      aside={
        <>
          <Address location={location} {...(location.email && { email: location.email })} />
          <HoursTable hours={location.hours} exceptions={location.exceptions} timeZone={location.timeZone} />
        </>
      }
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
  </>
)
