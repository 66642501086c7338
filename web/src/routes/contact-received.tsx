import { enquiryReference } from '@practice/shared/enquiries/contract'
import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useParams, useSearchParams } from 'react-router-dom'
import * as v from 'valibot'
import { useServices } from '../api/services'
import { helpParameter } from '../forms/sounds-urgent'
import { siteQueries } from '../features/site/site-queries'
import { Confirmation } from '../ui/confirmation/confirmation'
import { CrisisCard } from '../ui/crisis-card/crisis-card'
import { PageHead } from './page-head'
import { pageOfStatus, readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) => {
  // Only something that can be a reference is shown as one: an address must not put words on this page.
  if (!v.is(enquiryReference, args.params.reference)) throw pageOfStatus(404)
  return readPage(args, ({ api, queries }) => queries.ensureQueryData(siteQueries.settings(api)))
}

export const Component = () => {
  const { api } = useServices()
  const { reference = '' } = useParams()
  const [search] = useSearchParams()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  return (
    <>
      <PageHead title="Thank you, we have your message" />
      <Confirmation title="Thank you, we have your message" reference={{ label: 'Your reference', value: reference }}>
        {search.has(helpParameter) && <CrisisCard />}
        <p>We will answer {site.responseTime}, in the way you asked for. If you call us about it, tell us this reference.</p>
        <p>
          <a href={sitePaths.home()}>Back to the home page</a>
        </p>
      </Confirmation>
    </>
  )
}
