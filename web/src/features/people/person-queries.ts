import { personListResponse, personResponse } from '@practice/shared/people/contract'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'

export const personQueries = {
  list: (api: Api) =>
    queryOptions({
      queryKey: ['people', 'list'],
      queryFn: ({ signal }) => api.read(apiPaths.people(api.language), personListResponse, signal),
    }),
  bySlug: (api: Api, slug: string) =>
    queryOptions({
      queryKey: ['people', 'by-slug', slug],
      queryFn: async ({ signal }) => {
        const [toRichText, { bio, links, formerHeadings, ...person }] = await Promise.all([
          api.richText(),
          api.read(apiPaths.person(slug, api.language), personResponse, signal),
        ])
        return { ...person, bio: toRichText(`person-${slug}`, bio, links, formerHeadings, person.language) }
      },
    }),
}
