import type { HoursException, Location } from '@practice/shared/locations/contract'
import { sitePaths } from '@practice/shared/paths'
import { useLanguage } from '../../language/language'
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
import { useMap } from './use-map'
import './location-view.css'

interface LocationViewProps {
  location: Omit<Location, 'introduction' | 'links' | 'formerHeadings'> & { introduction: RichText; upcomingExceptions: readonly HoursException[] }
}

export const LocationView = ({ location }: LocationViewProps) => {
  const { code, to, messages } = useLanguage()
  const { locations } = messages
  const textLanguage = location.language === code ? undefined : location.language
  return (
    <>
      <PageHeader title={location.name} kicker={{ label: locations.title, href: to(sitePaths.locations()) }} />
      <Container>
        <LocationPanel map={useMap(location)} eager>
          <OpenNow hours={location.hours} exceptions={location.exceptions} timeZone={location.timeZone} />
          <Address location={location} {...(location.email && { email: location.email })} />
          <Directions location={location} />
        </LocationPanel>
      </Container>
      <div className="location-view__more">
        <SplitLayout
          aside={<HoursTable hours={location.hours} exceptions={location.upcomingExceptions} timeZone={location.timeZone} />}
        >
          {textLanguage && <p className="location-view__honest">{locations.textInEnglish}</p>}
          <div lang={textLanguage}>
            <TextBlock text={location.introduction} />
          </div>
          <FactList
            facts={[
              { term: locations.parking, detail: location.parking && <span lang={textLanguage}>{location.parking}</span> },
              { term: locations.access, detail: location.access && <span lang={textLanguage}>{location.access}</span> },
              { term: locations.telehealth, detail: location.telehealthStates.length > 0 && locations.byVideoFor(location.telehealthStates.join(', ')) },
            ]}
          />
        </SplitLayout>
      </div>
    </>
  )
}
