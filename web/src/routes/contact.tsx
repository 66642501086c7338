import { sitePaths } from '@practice/shared/paths'
import { slug } from '@practice/shared/text/slug'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router-dom'
import { data, redirect, useSearchParams } from 'react-router-dom'
import * as v from 'valibot'
import { services, useServices } from '../api/services'
import { ContactFacts } from '../features/enquiries/contact-facts'
import { ContactForm } from '../features/enquiries/contact-form'
import { submitEnquiry } from '../features/enquiries/submit-enquiry'
import { locationQueries } from '../features/locations/location-queries'
import { postQueries } from '../features/posts/post-queries'
import { siteQueries } from '../features/site/site-queries'
import { formTokenQuery } from '../forms/form-token-query'
import { soundsUrgent, withHelp } from '../forms/sounds-urgent'
import { readFormValues } from '../forms/submit'
import { useFormFailure } from '../forms/use-form-failure'
import { useMessages } from '../language/language'
import { Notice } from '../ui/notice/notice'
import { PageHeader } from '../ui/page-header/page-header'
import { SplitLayout } from '../ui/split-layout/split-layout'
import { PageHead } from './page-head'
import { readPage } from './read-page'

const articleParameter = 'article'

/** Slug of the article to write about; whatever cannot be one is no question to the CMS. */
const articleIn = (search: URLSearchParams): string | null => {
  const given = v.safeParse(slug, search.get(articleParameter))
  return given.success ? given.output : null
}

export const loader = (args: LoaderFunctionArgs) =>
  readPage(args, ({ api, queries }) =>
    Promise.all([
      queries.ensureQueryData(siteQueries.settings(api)),
      queries.ensureQueryData(locationQueries.list(api)),
      queries.ensureQueryData(formTokenQuery(api, 'enquiry')),
      queries.ensureQueryData(postQueries.titleIfPublic(api, articleIn(new URL(args.request.url).searchParams))),
    ]),
  )

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const values = await readFormValues(request)
  const [outcome, urgent] = await Promise.all([submitEnquiry(context.get(services), values), soundsUrgent('enquiry', values)])
  if (!outcome.sent) return data({ ...outcome.failure, urgent }, { status: outcome.status })
  const confirmation = 'token' in outcome.receipt ? sitePaths.contactReceived(outcome.receipt.token) : sitePaths.contactKept()
  return redirect(withHelp(confirmation, urgent), 303)
}

export const Component = () => {
  const { api } = useServices()
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const { data: places } = useSuspenseQuery(locationQueries.list(api))
  const [search] = useSearchParams()
  const { data: article } = useSuspenseQuery(postQueries.titleIfPublic(api, articleIn(search)))
  const failure = useFormFailure()
  const { contact } = useMessages()
  return (
    <>
      <PageHead title={contact.pageTitle} refused={failure !== undefined} path={sitePaths.contact()} />
      <PageHeader title={contact.title} lead={site.contactIntroduction} />
      <SplitLayout
        sticky
        aside={<ContactFacts responseTime={site.responseTime} locations={places.locations} />}
      >
        <Notice tone="care" title={contact.beforeYouWrite}>
          <p>{site.contactAdvice}</p>
        </Notice>
        <ContactForm
          locations={places.locations}
          chosenLocation={search.get('location') ?? undefined}
          article={article}
          failure={failure}
        />
      </SplitLayout>
    </>
  )
}
