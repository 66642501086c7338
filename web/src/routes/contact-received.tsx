import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router-dom'
import { data, redirect, useParams, useSearchParams } from 'react-router-dom'
import { services, useServices } from '../api/services'
import { ownEnquiryQueries } from '../features/enquiries/own-enquiry-queries'
import { OwnEnquiryView } from '../features/enquiries/own-enquiry-view'
import { withdrawEnquiry } from '../features/enquiries/withdraw-enquiry'
import { siteQueries } from '../features/site/site-queries'
import { helpParameter } from '../forms/sounds-urgent'
import { useFormFailure } from '../forms/use-form-failure'
import { useLanguage, useMessages } from '../language/language'
import { ButtonLink, ButtonRow } from '../ui/button/button'
import { CrisisCard } from '../ui/crisis-card/crisis-card'
import { PageHeader } from '../ui/page-header/page-header'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = async (args: LoaderFunctionArgs) => {
  const { api, queries } = args.context.get(services)
  const query = ownEnquiryQueries.byToken(api, args.params.token ?? '')
  // Asked for anew each time: somebody may just have taken it up.
  await readPage(args, () => Promise.all([queries.fetchQuery({ ...query, staleTime: 0 }), queries.ensureQueryData(siteQueries.settings(api))]))
  return data(null, { status: queries.getQueryData(query.queryKey) === null ? 404 : 200 })
}

export const action = async ({ params, context }: ActionFunctionArgs) => {
  const token = params.token ?? ''
  const outcome = await withdrawEnquiry(context.get(services), token)
  // With a place of its own: browsers carry on the one that the form's address named.
  return outcome.sent ? redirect(`${sitePaths.contactReceived(token)}#main`, 303) : data(outcome.failure, { status: outcome.status })
}

const DeadLink = () => {
  const { to, messages } = useLanguage()
  const { deadLink } = messages.contact
  return (
    <>
      <PageHead title={deadLink.title} />
      <PageHeader title={deadLink.title} width="text" lead={deadLink.lead}>
        <ButtonRow>
          <ButtonLink href={to(sitePaths.contact())}>{deadLink.contact}</ButtonLink>
          <ButtonLink href={to(sitePaths.home())} variant="quiet">
            {deadLink.home}
          </ButtonLink>
        </ButtonRow>
      </PageHeader>
    </>
  )
}

export const Component = () => {
  const { api } = useServices()
  const { token = '' } = useParams()
  const messages = useMessages()
  const [search] = useSearchParams()
  const { data: enquiry } = useSuspenseQuery(ownEnquiryQueries.byToken(api, token))
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const failure = useFormFailure()
  const { receipt } = messages.contact
  if (enquiry === null) return <DeadLink />
  return (
    <>
      <PageHead title={receipt.titles[enquiry.state]} refused={failure !== undefined} />
      <OwnEnquiryView
        enquiry={enquiry}
        address={sitePaths.contactReceived(token)}
        responseTime={site.responseTime}
        failure={failure}
        first={search.has(helpParameter) && enquiry.state !== 'withdrawn' && <CrisisCard />}
      />
    </>
  )
}
