import { locationListResponse, locationResponse } from '@practice/shared/locations/contract'
import { upcomingExceptions } from '@practice/shared/locations/opening-hours'
import { apiPaths } from '@practice/shared/paths'
import { queryOptions } from '@tanstack/react-query'
import type { Api } from '../../api/api'

export const locationQueries = {
  list: (api: Api) =>
    queryOptions({
      queryKey: ['locations', 'list'],
      queryFn: ({ signal }) => api.read(apiPaths.locations(api.language), locationListResponse, signal),
    }),
  bySlug: (api: Api, slug: string) =>
    queryOptions({
      queryKey: ['locations', 'by-slug', slug],
      queryFn: async ({ signal }) => {
        const [toRichText, { introduction, links, formerHeadings, ...location }] = await Promise.all([
          api.richText(),
          api.read(apiPaths.location(slug, api.language), locationResponse, signal),
        ])
        return {
          ...location,
          upcomingExceptions: upcomingExceptions(location.exceptions, location.timeZone, new Date()),
          introduction: toRichText(`location-${slug}`, introduction, links, formerHeadings, location.language),
        }
      },
    }),
}
