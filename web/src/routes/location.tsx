import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useParams } from 'react-router-dom'
import { useServices } from '../api/services'
import { LocationView } from '../features/locations/location-view'
import { locationQueries } from '../features/locations/location-queries'
import { siteQueries } from '../features/site/site-queries'
import { useLanguage } from '../language/language'
import { CallToAction } from '../ui/call-to-action/call-to-action'
import { PersonList } from '../ui/person-card/person-card'
import { Section } from '../ui/section/section'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) =>
  readPage(args, ({ api, queries }) =>
    Promise.all([
      queries.ensureQueryData(locationQueries.bySlug(api, args.params.slug ?? '')),
      queries.ensureQueryData(siteQueries.settings(api)),
    ]),
  )

export const Component = () => {
  const { api } = useServices()
  const { code, to, messages } = useLanguage()
  const { locations } = messages
  const { slug = '' } = useParams()
  const { data: location } = useSuspenseQuery(locationQueries.bySlug(api, slug))
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  return (
    <>
      <PageHead
        title={locations.pageTitle(location.name)}
        description={locations.description(site.practiceName, `${location.city}, ${location.region}`)}
        path={sitePaths.location(slug)}
      />
      <LocationView location={location} />
      {location.people.length > 0 && (
        <Section title={locations.clinicians(location.name)} tone="tinted">
          {location.people.some(({ language }) => language !== code) && <p className="section__lead">{locations.cliniciansInEnglish}</p>}
          <PersonList people={location.people} />
        </Section>
      )}
      <Section>
        <CallToAction {...site.callToAction} href={to(sitePaths.contact(slug))} />
      </Section>
    </>
  )
}
