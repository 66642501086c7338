import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useParams } from 'react-router-dom'
import { useServices } from '../../api/services'
import { StoredComment } from '../../features/privacy/stored-comment'
import { VisitorFootprint } from '../../features/privacy/visitor-footprint'
import { siteQueries } from '../../features/site/site-queries'
import type { PrivacyWords } from '../../messages/en/privacy'
import { TextBlock } from '../../text/text-block'
import { PageHeader } from '../../ui/page-header/page-header'
import { Section } from '../../ui/section/section'
import { PageHead } from '../page-head'
import { readPage } from '../read-page'

/** The practice writes its own privacy page; the site adds what it knows itself. */
const privacyPageSlug = 'privacy'

export const standingPageLoader = (args: LoaderFunctionArgs) =>
  readPage(args, ({ api, queries }) => queries.ensureQueryData(siteQueries.page(api, args.params.pageSlug ?? '')))

export const StandingPage = ({ words }: { words: PrivacyWords }) => {
  const { api } = useServices()
  const { pageSlug = '' } = useParams()
  const { data: page } = useSuspenseQuery(siteQueries.page(api, pageSlug))
  return (
    <>
      <PageHead title={page.title} description={page.metaDescription} path={sitePaths.page(pageSlug)} writtenIn={page.writtenIn} />
      <PageHeader title={page.title} width="text" />
      <Section width="text">
        <TextBlock text={page.body} />
        {pageSlug === privacyPageSlug && (
          <>
            <StoredComment words={words.comment} />
            <VisitorFootprint words={words.footprint} />
          </>
        )}
      </Section>
    </>
  )
}
