import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router-dom'
import { data, redirect, useSearchParams } from 'react-router-dom'
import { services, useServices } from '../api/services'
import { ContactForm } from '../features/enquiries/contact-form'
import { submitEnquiry } from '../features/enquiries/submit-enquiry'
import { locationQueries } from '../features/locations/location-queries'
import { siteQueries } from '../features/site/site-queries'
import { formTokenQuery } from '../forms/form-token-query'
import { readFormValues } from '../forms/submit'
import { useFormFailure } from '../forms/use-form-failure'
import { Notice } from '../ui/notice/notice'
import { PageHeader } from '../ui/page-header/page-header'
import { SplitLayout } from '../ui/split-layout/split-layout'
import { PageHead, titleOfForm } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) =>
  readPage(args, ({ api, queries }) =>
    Promise.all([
      queries.ensureQueryData(siteQueries.settings(api)),
      queries.ensureQueryData(locationQueries.list(api)),
      queries.ensureQueryData(formTokenQuery(api, 'enquiry')),
    ]),
  )

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const outcome = await submitEnquiry(context.get(services), await readFormValues(request))
  return outcome.sent
    ? redirect(sitePaths.contactReceived(outcome.receipt.reference), 303)
    : data(outcome.failure, { status: outcome.status })
}

export const Component = () => {
  const { api } = useServices()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const { data: places } = useSuspenseQuery(locationQueries.list(api))
  const [search] = useSearchParams()
  const failure = useFormFailure()
  return (
    <>
      <PageHead title={titleOfForm('Contact', failure)} path={sitePaths.contact()} />
      <PageHeader title="Contact us" lead={site.contactIntroduction} />
      <SplitLayout
        aside={
          <Notice title="What happens next">
            <p>A person reads your message. We answer {site.responseTime}, in the way you choose here.</p>
          </Notice>
        }
      >
        <Notice tone="care" title="Before you write">
          <p>{site.contactAdvice}</p>
        </Notice>
        <ContactForm
          locations={places.locations}
          chosenLocation={search.get('location') ?? undefined}
          failure={failure}
        />
      </SplitLayout>
    </>
  )
}
