import { upcomingExceptions } from '@practice/shared/locations/opening-hours'
import { apiPaths } from '@practice/shared/paths'
import { previewResponse } from '@practice/shared/previews/contract'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'
import { ApiError } from '../../api/api-error'

export const previewQueries = {
  /** The document that a preview link shows; `null` when the link does not work. */
  byToken: (api: Api, token: string) =>
    queryOptions({
      queryKey: ['previews', token],
      queryFn: async ({ signal }) => {
        try {
          const [toRichText, preview] = await Promise.all([api.richText(), api.read(apiPaths.preview(token), previewResponse, signal)])
          if (preview.kind === 'location') {
            const { introduction, links, formerHeadings, ...location } = preview.location
            return {
              kind: preview.kind,
              state: preview.state,
              location: {
                ...location,
                upcomingExceptions: upcomingExceptions(location.exceptions, location.timeZone, new Date()),
                introduction: toRichText('preview', introduction, links, formerHeadings, location.language),
              },
            }
          }
          if (preview.kind === 'person') {
            const { bio, links, formerHeadings, ...person } = preview.person
            return { kind: preview.kind, state: preview.state, person: { ...person, bio: toRichText('preview', bio, links, formerHeadings, person.language) } }
          }
          if (preview.kind === 'page') {
            const { body, links, formerHeadings, ...page } = preview.page
            return { kind: preview.kind, state: preview.state, page: { ...page, body: toRichText('preview', body, links, formerHeadings, api.language) } }
          }
          const { body, links, formerHeadings, ...post } = preview.post
          return { kind: preview.kind, state: preview.state, post: { ...post, body: toRichText('preview', body, links, formerHeadings, api.language) } }
        } catch (error) {
          if (error instanceof ApiError && (error.failure.kind === 'not-found' || error.failure.kind === 'refused')) return null
          throw error
        }
      },
    }),
}
