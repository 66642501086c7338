import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useParams } from 'react-router-dom'
import { useServices } from '../api/services'
import { PersonView } from '../features/people/person-view'
import { personQueries } from '../features/people/person-queries'
import { postQueries } from '../features/posts/post-queries'
import { siteQueries } from '../features/site/site-queries'
import { useLanguage } from '../language/language'
import { CallToAction } from '../ui/call-to-action/call-to-action'
import { PostList } from '../ui/post-list/post-list'
import { Section } from '../ui/section/section'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return readPage(args, ({ api, queries }) =>
    Promise.all([
      queries.ensureQueryData(personQueries.bySlug(api, slug)),
      queries.ensureQueryData(postQueries.list(api, { author: slug })),
      queries.ensureQueryData(siteQueries.settings(api)),
    ]),
  )
}

export const Component = () => {
  const { api } = useServices()
  const { to, messages } = useLanguage()
  const { people } = messages
  const { slug = '' } = useParams()
  const { data: person } = useSuspenseQuery(personQueries.bySlug(api, slug))
  const { data: written } = useSuspenseQuery(postQueries.list(api, { author: slug }))
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  return (
    <>
      <PageHead
        title={[person.name, person.credentials].filter(Boolean).join(', ')}
        description={people.description(person.name, person.role, site.practiceName)}
        path={sitePaths.person(slug)}
        share={{ profile: true }}
        {...(written.posts.length > 0 && { feed: { page: sitePaths.person(slug), name: person.name } })}
      />
      <PersonView person={person} />
      {written.posts.length > 0 && (
        <Section title={people.articlesBy(person.name)} tone="tinted">
          <PostList posts={written.posts} />
        </Section>
      )}
      <Section>
        <CallToAction {...site.callToAction} href={to(sitePaths.contact())} />
      </Section>
    </>
  )
}
