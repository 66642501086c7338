import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router-dom'
import { data, redirect, useParams } from 'react-router-dom'
import { services, useServices } from '../api/services'
import { changeReplyMail, isOneClick } from '../features/comments/change-reply-mail'
import { replyMailQueries } from '../features/comments/reply-mail-queries'
import { ReplyMailView } from '../features/comments/reply-mail-view'
import { readFormValues } from '../forms/submit'
import { useFormFailure } from '../forms/use-form-failure'
import { useLanguage } from '../language/language'
import { ButtonLink, ButtonRow } from '../ui/button/button'
import { PageHeader } from '../ui/page-header/page-header'
import { PageHead } from './page-head'
import { readPage } from './read-page'

/** Opening it changes nothing: programs that look for viruses open every link of a mail. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { queries, api } = args.context.get(services)
  const query = replyMailQueries.byToken(api, args.params.token ?? '')
  await readPage(args, () => queries.fetchQuery({ ...query, staleTime: 0 }))
  return data(null, { status: queries.getQueryData(query.queryKey) === null ? 404 : 200 })
}

export const action = async ({ request, params, context }: ActionFunctionArgs) => {
  const token = params.token ?? ''
  const values = await readFormValues(request)
  const outcome = await changeReplyMail(context.get(services), token, values)
  if (!outcome.sent) return data(outcome.failure, { status: outcome.status })
  // Mail programs do not follow a redirect (RFC 8058, section 3.1).
  return isOneClick(values) ? data(null) : redirect(`${sitePaths.replyMail(token)}#main`, 303)
}

export const Component = () => {
  const { api } = useServices()
  const { token = '' } = useParams()
  const { data: mail } = useSuspenseQuery(replyMailQueries.byToken(api, token))
  const failure = useFormFailure()
  const { to, messages } = useLanguage()
  const { replyMail } = messages
  const title = mail === null ? replyMail.deadLink : replyMail.titles[mail.state]
  return (
    <>
      <PageHead title={title} refused={failure !== undefined} />
      {mail === null ? (
        <PageHeader title={title} width="text" lead={replyMail.deadLinkLead}>
          <ButtonRow>
            <ButtonLink href={to(sitePaths.posts())}>{replyMail.articles}</ButtonLink>
            <ButtonLink href={to(sitePaths.contact())} variant="quiet">
              {replyMail.contactUs}
            </ButtonLink>
          </ButtonRow>
        </PageHeader>
      ) : (
        <ReplyMailView mail={mail} address={sitePaths.replyMail(token)} failure={failure} />
      )}
    </>
  )
}
