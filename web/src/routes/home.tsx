import { firstLanguage } from '@practice/shared/languages/languages'
import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useServices } from '../api/services'
import { locationQueries } from '../features/locations/location-queries'
import { categoryQueries, withArticles } from '../features/posts/category-queries'
import { postQueries } from '../features/posts/post-queries'
import { siteQueries } from '../features/site/site-queries'
import { useLanguage, useMessages } from '../language/language'
import { TextBlock } from '../text/text-block'
import { CategoryList } from '../ui/category-list/category-list'
import { Hero } from '../ui/hero/hero'
import { LocationList } from '../ui/location-card/location-card'
import { PostList } from '../ui/post-list/post-list'
import { Section } from '../ui/section/section'
import { Steps } from '../ui/steps/steps'
import { PageHead } from './page-head'
import { readPage } from './read-page'

const featured = { featured: 'true' } as const

export const loader = (args: LoaderFunctionArgs) =>
  readPage(args, ({ api, queries }) =>
    Promise.all([
      queries.ensureQueryData(siteQueries.settings(api)),
      queries.ensureQueryData(siteQueries.introduction(api)),
      queries.ensureQueryData(locationQueries.list(api)),
      queries.ensureQueryData(postQueries.list(api, featured)),
      queries.ensureQueryData(postQueries.list(api)),
      queries.ensureQueryData(categoryQueries.list(api)),
    ]),
  )

const FeaturedArticles = () => {
  const { api } = useServices()
  const { home } = useMessages()
  const { data: chosen } = useSuspenseQuery(postQueries.list(api, featured))
  const posts = chosen.posts.slice(0, 3)
  return posts.length === 0 ? null : (
    <Section title={home.goodStart}>
      <PostList posts={posts} lead />
    </Section>
  )
}

const RecentArticles = () => {
  const { api } = useServices()
  const { to, messages: { home } } = useLanguage()
  const { data: chosen } = useSuspenseQuery(postQueries.list(api, featured))
  const { data: recent } = useSuspenseQuery(postQueries.list(api))
  const { data: topics } = useSuspenseQuery(categoryQueries.list(api))
  const writtenAbout = withArticles(topics.categories)
  const shown = new Set(chosen.posts.slice(0, 3).map(({ slug }) => slug))
  const further = recent.posts.filter(({ slug }) => !shown.has(slug)).slice(0, 6)
  return (
    <>
      {further.length > 0 && (
        <Section title={home.recent} more={{ label: home.allArticles, href: to(sitePaths.posts()) }}>
          <PostList posts={further} />
        </Section>
      )}
      {writtenAbout.length > 0 && (
        <Section title={home.topics}>
          <CategoryList categories={writtenAbout} />
        </Section>
      )}
    </>
  )
}

export const Component = () => {
  const { api } = useServices()
  const { code, to, messages } = useLanguage()
  const { home } = messages
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const { data: introduction } = useSuspenseQuery(siteQueries.introduction(api))
  const { data: places } = useSuspenseQuery(locationQueries.list(api))
  const { data: recent } = useSuspenseQuery(postQueries.list(api))
  // In another language a practice may have none.
  const hasArticles = code === firstLanguage || recent.posts.length > 0
  return (
    <>
      <PageHead path={sitePaths.home()} />
      <Hero
        kicker={site.tagline}
        title={site.promise}
        actions={[
          { label: site.callToAction.label, href: to(sitePaths.contact()) },
          code === firstLanguage ? { label: home.readArticles, href: sitePaths.posts() } : { label: home.findOffice, href: to(sitePaths.locations()) },
        ]}
      >
        <TextBlock text={introduction} />
      </Hero>
      {hasArticles && <FeaturedArticles />}
      <Section title={home.howToBegin} tone="tinted">
        <Steps steps={site.howToBegin} />
      </Section>
      {hasArticles && <RecentArticles />}
      {/* Two tinted parts in a row would have a bare strip between them. */}
      <Section title={home.whereWeAre} tone={hasArticles ? 'tinted' : 'plain'}>
        <LocationList locations={places.locations} />
      </Section>
    </>
  )
}
