import { enquiryReference } from '@practice/shared/enquiries/contract'
import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useParams, useSearchParams } from 'react-router-dom'
import * as v from 'valibot'
import { useServices } from '../api/services'
import { helpParameter } from '../forms/sounds-urgent'
import { siteQueries } from '../features/site/site-queries'
import { useMessages } from '../language/language'
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
  const { received } = useMessages().contact
  const { reference = '' } = useParams()
  const [search] = useSearchParams()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  return (
    <>
      <PageHead title={received.title} />
      <Confirmation title={received.title} reference={{ label: received.reference, value: reference }}>
        {search.has(helpParameter) && <CrisisCard />}
        <p>{received.next(site.responseTime)}</p>
        <p>
          <a href={sitePaths.home()}>{received.home}</a>
        </p>
      </Confirmation>
    </>
  )
}
