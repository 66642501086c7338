import { postListResponse, postResponse } from '@practice/shared/posts/contract'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'

type PostFilter = NonNullable<Parameters<typeof apiPaths.posts>[0]>

export const postQueries = {
  list: (api: Api, filter: PostFilter = {}) =>
    queryOptions({
      queryKey: ['posts', 'list', filter],
      queryFn: ({ signal }) => api.read(apiPaths.posts(filter), postListResponse, signal),
    }),
  /** For pages that only name the post. */
  title: (api: Api, slug: string) =>
    queryOptions({
      queryKey: ['posts', 'title', slug],
      queryFn: async ({ signal }) => (await api.read(apiPaths.post(slug), postResponse, signal)).title,
    }),
  bySlug: (api: Api, slug: string) =>
    queryOptions({
      queryKey: ['posts', 'by-slug', slug],
      queryFn: async ({ signal }) => {
        const [toRichText, { body, links, formerHeadings, ...post }] = await Promise.all([
          api.richText(),
          api.read(apiPaths.post(slug), postResponse, signal),
        ])
        return { ...post, body: toRichText(`post-${slug}`, body, links, formerHeadings) }
      },
    }),
}
