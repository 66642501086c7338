import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useServices } from '../api/services'
import { personQueries } from '../features/people/person-queries'
import { PageHeader } from '../ui/page-header/page-header'
import { PersonList } from '../ui/person-card/person-card'
import { Section } from '../ui/section/section'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) => readPage(args, ({ api, queries }) => queries.ensureQueryData(personQueries.list(api)))

export const Component = () => {
  const { api } = useServices()
  const { data: list } = useSuspenseQuery(personQueries.list(api))
  return (
    <>
      <PageHead title="Our people" path={sitePaths.people()} />
      <PageHeader title="Our people" lead="The clinicians who write here, and whom you can meet." />
      <Section>
        <PersonList people={list.people} level={2} />
      </Section>
    </>
  )
}
