import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useSearchParams } from 'react-router-dom'
import { useServices } from '../api/services'
import { siteQueries } from '../features/site/site-queries'
import { helpParameter } from '../forms/sounds-urgent'
import { useLanguage } from '../language/language'
import { Confirmation } from '../ui/confirmation/confirmation'
import { CrisisCard } from '../ui/crisis-card/crisis-card'
import { CrisisNote } from '../ui/crisis-card/crisis-note'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) => readPage(args, ({ api, queries }) => queries.ensureQueryData(siteQueries.settings(api)))

/** After an enquiry that came in while the CMS was down. */
export const Component = () => {
  const { api } = useServices()
  const { to, messages } = useLanguage()
  const { kept } = messages.contact
  const [search] = useSearchParams()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  return (
    <>
      <PageHead title={kept.title} />
      <Confirmation title={kept.title}>
        {search.has(helpParameter) && <CrisisCard />}
        <p>{kept.explained}</p>
        <p>{kept.next(site.responseTime)}</p>
        {!search.has(helpParameter) && <CrisisNote />}
        <p>
          <a href={to(sitePaths.home())}>{kept.home}</a>
        </p>
      </Confirmation>
    </>
  )
}
