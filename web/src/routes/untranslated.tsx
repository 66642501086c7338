import { firstLanguage, readPath } from '@practice/shared/languages/languages'
import { apiPaths, sitePaths } from '@practice/shared/paths'
import { sitePlace } from '@practice/shared/links/site-place'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router-dom'
import { useLocation } from 'react-router-dom'
import * as v from 'valibot'
import type { Api } from '../api/api'
import { ApiError } from '../api/api-error'
import { useServices } from '../api/services'
import { useLanguage } from '../language/language'
import { ButtonLink, ButtonRow } from '../ui/button/button'
import { Landscape } from '../ui/landscape/landscape'
import { PageHeader } from '../ui/page-header/page-header'
import { PageHead } from './page-head'
import { readPage } from './read-page'

const named = v.union([v.object({ title: v.string() }), v.object({ name: v.string() })])

const documentApiPath = { post: apiPaths.post, category: apiPaths.category, person: apiPaths.person, location: apiPaths.location, page: apiPaths.page }

/** What the page in the first language is called; `null` for one that is always there. */
const titleQuery = (api: Api, path: string) =>
  queryOptions({
    queryKey: ['untranslated', path],
    queryFn: async ({ signal }): Promise<string | null> => {
      const place = sitePlace(path)
      if (place.is === 'nothing' || /\.[a-z]+$/.test(path) || readPath(path).language !== firstLanguage) throw new ApiError({ kind: 'not-found' })
      if (place.is === 'fixed') return null
      const found = await api.read(documentApiPath[place.kind](place.slug), named, signal)
      return 'title' in found ? found.title : found.name
    },
  })

export const loader = (args: LoaderFunctionArgs) => {
  const path = `/${args.params['*'] ?? ''}`
  return readPage(args, ({ api, queries }) => queries.ensureQueryData(titleQuery(api, path)))
}

/** Stands for a page that is only there in the first language: says so in the reader's own, and leads there. */
export const Component = () => {
  const { api } = useServices()
  const { pathname } = useLocation()
  const { to, messages } = useLanguage()
  const { data: title } = useSuspenseQuery(titleQuery(api, pathname))
  const { untranslated } = messages
  const isArticle = pathname.startsWith(sitePaths.post(''))
  return (
    <>
      <PageHead title={isArticle ? untranslated.article : untranslated.title} />
      <Landscape>
        <PageHeader title={isArticle ? untranslated.article : untranslated.title} lead={untranslated.lead}>
          {title !== null && (
            <p>
              <a href={pathname} lang={firstLanguage} hrefLang={firstLanguage}>
                {title}
              </a>
            </p>
          )}
          <ButtonRow>
            <ButtonLink href={pathname}>{untranslated.read}</ButtonLink>
            <ButtonLink href={to(sitePaths.locations())} variant="quiet">
              {untranslated.locations}
            </ButtonLink>
            <ButtonLink href={to(sitePaths.contact())} variant="quiet">
              {untranslated.contact}
            </ButtonLink>
          </ButtonRow>
        </PageHeader>
      </Landscape>
    </>
  )
}
