import { postListResponse, postResponse } from '@practice/shared/posts/contract'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'
import { ApiError } from '../../api/api-error'

type PostFilter = NonNullable<Parameters<typeof apiPaths.posts>[0]>

export const postQueries = {
  list: (api: Api, filter: PostFilter = {}) =>
    queryOptions({
      queryKey: ['posts', 'list', filter],
      queryFn: ({ signal }) => api.read(apiPaths.posts(filter, api.language), postListResponse, signal),
    }),
  /** For pages that only name the post. */
  title: (api: Api, slug: string) =>
    queryOptions({
      queryKey: ['posts', 'title', slug],
      queryFn: async ({ signal }) => (await api.read(apiPaths.post(slug, api.language), postResponse, signal)).title,
    }),
  /** For pages that name the post if there is one: they are there without it. */
  titleIfPublic: (api: Api, slug: string | null) =>
    queryOptions({
      queryKey: ['posts', 'title-if-public', slug],
      queryFn: async ({ signal }): Promise<string | null> => {
        if (slug === null) return null
        try {
          return (await api.read(apiPaths.post(slug), postResponse, signal)).title
        } catch (error) {
          if (error instanceof ApiError && (error.failure.kind === 'not-found' || error.failure.kind === 'gone')) return null
          throw error
        }
      },
    }),
  bySlug: (api: Api, slug: string) =>
    queryOptions({
      queryKey: ['posts', 'by-slug', slug],
      queryFn: async ({ signal }) => {
        const [toRichText, { body, links, formerHeadings, ...post }] = await Promise.all([
          api.richText(),
          api.read(apiPaths.post(slug, api.language), postResponse, signal),
        ])
        return { ...post, body: toRichText(`post-${slug}`, body, links, formerHeadings, api.language) }
      },
    }),
}
