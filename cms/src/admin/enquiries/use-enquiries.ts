import type { EnquiryState } from '@practice/shared/enquiries/contract'
import type { EnquiryChange, EnquiryList, EnquiryProgress, OpenedEnquiry } from '@practice/shared/enquiries/desk'
import { enquiryDeskPaths, enquiryList, enquiryProgress, openedEnquiry } from '@practice/shared/enquiries/desk'
import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'
import { useAttempt } from '../desk/use-attempt'

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; list: EnquiryList; readAt: number; state: EnquiryState; place: string | undefined }

/** One page of the desk. `reload` asks for it again and keeps showing what is there meanwhile. */
export const useEnquiries = (state: EnquiryState, place: string | undefined, page: number) => {
  const { get } = useFetchClient()
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })

  const load = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      try {
        const { data } = await get<unknown>(enquiryDeskPaths.list, { params: { state, ...(place !== undefined && { place }), page }, signal })
        setLoaded({ kind: 'ready', list: v.parse(enquiryList, data), readAt: Date.now(), state, place })
      } catch {
        if (!signal?.aborted) setLoaded({ kind: 'failed' })
      }
    },
    [get, state, place, page],
  )

  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load])

  return { loaded, reload: load }
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
