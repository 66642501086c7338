import { sitePaths } from '@practice/shared/paths'
import { pictureOfPost, sharePictureOfPost } from '@practice/shared/share-pictures/share-picture'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router-dom'
import { data, redirect, useParams, useSearchParams } from 'react-router-dom'
import { services, useServices } from '../api/services'
import { commentQueries } from '../features/comments/comment-queries'
import { Comments } from '../features/comments/comments'
import { replyParameter } from '../features/comments/reply-address'
import { submitComment } from '../features/comments/submit-comment'
import { readStaffNames } from '../features/people/staff-names'
import { nextStepsAfter } from '../features/posts/next-steps-after'
import { postQueries } from '../features/posts/post-queries'
import { PostView } from '../features/posts/post-view'
import { siteQueries } from '../features/site/site-queries'
import { formTokenQuery } from '../forms/form-token-query'
import { soundsUrgent, withHelp } from '../forms/sounds-urgent'
import { readFormValues } from '../forms/submit'
import { useFormFailure } from '../forms/use-form-failure'
import { useLanguage } from '../language/language'
import { HandoutEnd } from '../ui/handout/handout'
import { NextSteps } from '../ui/next-steps/next-steps'
import { PostList } from '../ui/post-list/post-list'
import { QuickExit } from '../ui/quick-exit/quick-exit'
import { Section } from '../ui/section/section'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return readPage(args, ({ api, queries }) =>
    Promise.all([
      queries.ensureQueryData(postQueries.bySlug(api, slug)),
      queries.ensureQueryData(commentQueries.ofPost(api, slug)),
      queries.ensureQueryData(formTokenQuery(api, 'comment')),
      queries.ensureQueryData(siteQueries.settings(api)),
    ]),
  )
}

export const action = async ({ request, params, context }: ActionFunctionArgs) => {
  const slug = params.slug ?? ''
  const given = context.get(services)
  const values = await readFormValues(request)
  const outcome = await submitComment(given, slug, values, await readStaffNames(given))
  const urgent = await soundsUrgent('comment', values)
  if (!outcome.sent) return data({ ...outcome.failure, urgent }, { status: outcome.status })
  const confirmation = 'token' in outcome.receipt ? sitePaths.ownComment(outcome.receipt.token) : sitePaths.commentKept(slug)
  return redirect(withHelp(confirmation, urgent), 303)
}

/** A page anybody could be reading, of a public body, in the country of the practice; nothing is asked of it before somebody leaves. */
const neutralAddress = 'https://www.weather.gov/'

const PostPage = ({ slug }: { slug: string }) => {
  const { api, siteUrl } = useServices()
  const language = useLanguage()
  const { data: post } = useSuspenseQuery(postQueries.bySlug(api, slug))
  const { data: discussion } = useSuspenseQuery(commentQueries.ofPost(api, slug))
  const { data: site } = useSuspenseQuery(siteQueries.settings(api))
  const [search] = useSearchParams()
  const failure = useFormFailure()
  return (
    <>
      <PageHead
        title={post.metaTitle || post.title}
        refused={failure !== undefined && !failure.question}
        description={post.metaDescription || post.excerpt}
        path={sitePaths.post(slug)}
        writtenIn={post.writtenIn}
        markdown={site.offersMarkdown && post.offersMarkdown ? sitePaths.postMarkdown(slug) : undefined}
        share={{
          picture: { path: sharePictureOfPost(slug, pictureOfPost(post, site)), alt: post.title },
          article: { publishedOn: post.publishedOn, updatedOn: post.updatedOn, section: post.category && post.category.name },
        }}
      />
      {post.sensitive && <QuickExit href={neutralAddress} />}
      <PostView
        post={post}
        handoutEnd={
          <HandoutEnd
            practiceName={site.practiceName}
            address={`${siteUrl.replace(/^https?:\/\//, '')}${language.to(sitePaths.post(slug))}`}
            crisisMessage={site.crisisMessage}
            crisisResources={site.crisisResources}
          />
        }
      />
      <Section width="text">
        <NextSteps {...nextStepsAfter(post, site, language)} />
      </Section>
      {post.related.length > 0 && (
        <div className="related">
          <Section title={language.messages.articles.related} tone="tinted">
            <PostList posts={post.related} />
          </Section>
        </div>
      )}
      <Section width="text">
        <Comments
          postSlug={slug}
          comments={discussion.comments}
          open={post.commentsOpen && site.commentsOpen}
          closeAt={post.commentsCloseAt}
          levels={post.commentLevels}
          sendsMail={site.sendsMail}
          replyTo={failure?.values.parent ?? search.get(replyParameter) ?? undefined}
          failure={failure}
        />
      </Section>
    </>
  )
}

export const Component = () => {
  const { slug = '' } = useParams()
  // The key: what somebody typed under one article must not appear under the next.
  return <PostPage key={slug} slug={slug} />
}
