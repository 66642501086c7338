import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useServices } from '../api/services'
import { personQueries } from '../features/people/person-queries'
import { siteQueries } from '../features/site/site-queries'
import { CallToAction } from '../ui/call-to-action/call-to-action'
import { EmptyState } from '../ui/empty-state/empty-state'
import { PageHeader } from '../ui/page-header/page-header'
import { PersonList } from '../ui/person-card/person-card'
import { Section } from '../ui/section/section'
import { Steps } from '../ui/steps/steps'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) =>
  readPage(args, ({ api, queries }) =>
    Promise.all([queries.ensureQueryData(personQueries.list(api)), queries.ensureQueryData(siteQueries.settings(api))]),
  )

export const Component = () => {
  const { api } = useServices()
  const { data: list } = useSuspenseQuery(personQueries.list(api))
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  return (
    <>
      <PageHead title="Our people" path={sitePaths.people()} />
      <PageHeader
        title="Our people"
        lead="The clinicians who write here, and whom you can meet. Each page says how somebody works, what license they hold and where they see people."
      />
      <Section>
        {list.people.length === 0 ? <EmptyState title="We are introducing ourselves soon" /> : <PersonList people={list.people} level={2} />}
      </Section>
      <Section title="How to begin" tone="tinted">
        <Steps steps={site.howToBegin} />
      </Section>
      <Section>
        <CallToAction {...site.callToAction} href={sitePaths.contact()} />
      </Section>
    </>
  )
}
