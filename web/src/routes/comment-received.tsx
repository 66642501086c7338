import { sitePaths } from '@practice/shared/paths'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useParams, useSearchParams } from 'react-router-dom'
import { useServices } from '../api/services'
import { helpParameter } from '../forms/sounds-urgent'
import { postQueries } from '../features/posts/post-queries'
import { Confirmation } from '../ui/confirmation/confirmation'
import { CrisisCard } from '../ui/crisis-card/crisis-card'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) =>
  readPage(args, ({ api, queries }) => queries.ensureQueryData(postQueries.title(api, args.params.slug ?? '')))

export const Component = () => {
  const { api } = useServices()
  const { slug = '' } = useParams()
  const [search] = useSearchParams()
  const { data: title } = useSuspenseQuery(postQueries.title(api, slug))
  return (
    <>
      <PageHead title="Thank you for your comment" />
      <Confirmation title="Thank you for your comment">
        {search.has(helpParameter) && <CrisisCard />}
        <p>An editor reads every comment before it appears, usually within two business days. Your email address stays with us.</p>
        <p>
          <a href={sitePaths.post(slug)}>Back to “{title}”</a>
        </p>
      </Confirmation>
    </>
  )
}
