import { pageResponse } from '@practice/shared/pages/contract'
import { apiPaths } from '@practice/shared/paths'
import { siteResponse } from '@practice/shared/site/contract'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'

export const siteQueries = {
  /** Texts and navigation of every page; read once per visit, so that no page change waits for it. */
  settings: (api: Api) =>
    queryOptions({
      queryKey: ['site', 'settings'],
      queryFn: async ({ signal }) => {
        const { introduction: _, links: __, formerHeadings: ___, ...site } = await api.read(apiPaths.site(api.language), siteResponse, signal)
        return site
      },
      staleTime: Infinity,
    }),
  /** Apart from the settings because only the home page shows it. */
  introduction: (api: Api) =>
    queryOptions({
      queryKey: ['site', 'introduction'],
      queryFn: async ({ signal }) => {
        const [toRichText, { introduction, links, formerHeadings }] = await Promise.all([api.richText(), api.read(apiPaths.site(api.language), siteResponse, signal)])
        return toRichText('site-introduction', introduction, links, formerHeadings, api.language)
      },
      staleTime: Infinity,
    }),
  page: (api: Api, slug: string) =>
    queryOptions({
      queryKey: ['site', 'page', slug],
      queryFn: async ({ signal }) => {
        const [toRichText, { body, links, formerHeadings, ...page }] = await Promise.all([
          api.richText(),
          api.read(apiPaths.page(slug, api.language), pageResponse, signal),
        ])
        return { ...page, body: toRichText(`page-${slug}`, body, links, formerHeadings, api.language) }
      },
    }),
}
