import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router-dom'
import { data, redirect, useParams, useSearchParams } from 'react-router-dom'
import { services, useServices } from '../api/services'
import { ownCommentQueries } from '../features/comments/own-comment-queries'
import { takeOwnStep } from '../features/comments/own-comment-steps'
import { OwnCommentView, ownWordsId } from '../features/comments/own-comment-view'
import { readStaffNames } from '../features/people/staff-names'
import { formTokenQuery } from '../forms/form-token-query'
import { helpParameter, soundsUrgent, withHelp } from '../forms/sounds-urgent'
import { readFormValues } from '../forms/submit'
import { useFormFailure } from '../forms/use-form-failure'
import { useLanguage, useMessages } from '../language/language'
import { ButtonLink, ButtonRow } from '../ui/button/button'
import { CrisisCard } from '../ui/crisis-card/crisis-card'
import { PageHeader } from '../ui/page-header/page-header'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = async (args: LoaderFunctionArgs) => {
  const { api, queries } = args.context.get(services)
  const query = ownCommentQueries.byToken(api, args.params.token ?? '')
  // Asked for anew each time: an editor may just have decided.
  await readPage(args, () => Promise.all([queries.fetchQuery({ ...query, staleTime: 0 }), queries.ensureQueryData(formTokenQuery(api, 'comment'))]))
  return data(null, { status: queries.getQueryData(query.queryKey) === null ? 404 : 200 })
}

export const action = async ({ request, params, context }: ActionFunctionArgs) => {
  const token = params.token ?? ''
  const given = context.get(services)
  const values = await readFormValues(request)
  const outcome = await takeOwnStep(given, token, values, () => readStaffNames(given))
  const urgent = await soundsUrgent('comment', values)
  if (!outcome.sent) return data({ ...outcome.failure, urgent }, { status: outcome.status })
  // With a place of its own: browsers carry on the one that the form's address named.
  const place = urgent || outcome.receipt.state === 'withdrawn' ? 'main' : ownWordsId
  return redirect(`${withHelp(sitePaths.ownComment(token), urgent)}#${place}`, 303)
}

const DeadLink = () => {
  const { to, messages } = useLanguage()
  const { deadLink } = messages.comments.own
  return (
    <>
      <PageHead title={deadLink.title} />
      <PageHeader title={deadLink.title} width="text" lead={deadLink.lead}>
        <ButtonRow>
          <ButtonLink href={to(sitePaths.posts())}>{deadLink.articles}</ButtonLink>
          <ButtonLink href={to(sitePaths.contact())} variant="quiet">
            {deadLink.contact}
          </ButtonLink>
        </ButtonRow>
      </PageHeader>
    </>
  )
}

export const Component = () => {
  const { api } = useServices()
  const { token = '' } = useParams()
  const [search] = useSearchParams()
  const { data: comment } = useSuspenseQuery(ownCommentQueries.byToken(api, token))
  const failure = useFormFailure()
  const { own } = useMessages().comments
  if (comment === null) return <DeadLink />
  return (
    <>
      <PageHead title={own.titles[comment.state]} refused={failure !== undefined && !failure.question} />
      <OwnCommentView comment={comment} address={sitePaths.ownComment(token)} failure={failure} first={search.has(helpParameter) && <CrisisCard />} />
    </>
  )
}
