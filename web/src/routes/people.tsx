import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useServices } from '../api/services'
import { personQueries } from '../features/people/person-queries'
import { siteQueries } from '../features/site/site-queries'
import { useLanguage } from '../language/language'
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
  const { to, messages } = useLanguage()
  const { home, people } = messages
  const { data: list } = useSuspenseQuery(personQueries.list(api))
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  return (
    <>
      <PageHead title={people.title} path={sitePaths.people()} />
      <PageHeader
        title={people.title}
        lead={people.lead}
      />
      <Section>
        {list.people.length === 0 ? <EmptyState title={people.empty} /> : <PersonList people={list.people} level={2} />}
      </Section>
      <Section title={home.howToBegin} tone="tinted">
        <Steps steps={site.howToBegin} />
      </Section>
      <Section>
        <CallToAction {...site.callToAction} href={to(sitePaths.contact())} />
      </Section>
    </>
  )
}
