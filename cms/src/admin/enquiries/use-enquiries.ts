import type { EnquiryState } from '@practice/shared/enquiries/contract'
import type { EnquiryChange, EnquiryProgress, OpenedEnquiry } from '@practice/shared/enquiries/desk'
import { enquiryDeskPaths, enquiryList, enquiryProgress, openedEnquiry } from '@practice/shared/enquiries/desk'
import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import * as v from 'valibot'
import { useAttempt } from '../desk/use-attempt'
import { useLatest } from '../desk/use-latest'

/** One page of the desk, and what was asked for to get it. */
export const useEnquiries = (state: EnquiryState, place: string | undefined, page: number) => {
  const { get } = useFetchClient()
  return useLatest(
    useCallback(
      async (signal: AbortSignal) => {
        const { data } = await get<unknown>(enquiryDeskPaths.list, { params: { state, ...(place !== undefined && { place }), page }, signal })
        return { list: v.parse(enquiryList, data), readAt: Date.now(), state, place }
      },
      [get, state, place, page],
    ),
  )
}

/** Opens and changes enquiries; `undefined` when that failed, which the person is told. */
export const useEnquiryWork = () => {
  const { post } = useFetchClient()
  const { busy, attempt } = useAttempt()

  return {
    busy,
    open: (id: string): Promise<OpenedEnquiry | undefined> => attempt(async () => v.parse(openedEnquiry, (await post<unknown>(enquiryDeskPaths.openings(id))).data)),
    change: (id: string, change: EnquiryChange): Promise<EnquiryProgress | undefined> =>
      attempt(async () => v.parse(enquiryProgress, (await post<unknown>(enquiryDeskPaths.changes(id), change)).data)),
  }
}
