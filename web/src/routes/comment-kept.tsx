import { sitePaths } from '@practice/shared/paths'
import { slug } from '@practice/shared/text/slug'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useSearchParams } from 'react-router-dom'
import * as v from 'valibot'
import { siteQueries } from '../features/site/site-queries'
import { helpParameter } from '../forms/sounds-urgent'
import { useLanguage } from '../language/language'
import { Confirmation } from '../ui/confirmation/confirmation'
import { CrisisCard } from '../ui/crisis-card/crisis-card'
import { CrisisNote } from '../ui/crisis-card/crisis-note'
import { PageHead } from './page-head'
import { readPage } from './read-page'

export const loader = (args: LoaderFunctionArgs) => readPage(args, ({ api, queries }) => queries.ensureQueryData(siteQueries.settings(api)))

/** After a comment that came in while the CMS was down. */
export const Component = () => {
  const { to, messages } = useLanguage()
  const { kept } = messages.comments
  const [search] = useSearchParams()
  const article = search.get('article')
  return (
    <>
      <PageHead title={kept.title} />
      <Confirmation title={kept.title}>
        {search.has(helpParameter) && <CrisisCard />}
        <p>{kept.explained}</p>
        <p>
          {kept.noPage} <a href={to(sitePaths.contact())}>{kept.takeBack}</a>.
        </p>
        {!search.has(helpParameter) && <CrisisNote />}
        <p>
          {v.is(slug, article) ? <a href={to(sitePaths.post(article))}>{kept.article}</a> : <a href={to(sitePaths.posts())}>{kept.articles}</a>}
        </p>
      </Confirmation>
    </>
  )
}
