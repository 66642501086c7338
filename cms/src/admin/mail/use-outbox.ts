import type { Outbox } from '@practice/shared/mail/outbox'
import { outbox, outboxPaths } from '@practice/shared/mail/outbox'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'
import { failureSentence } from '../desk/failure-sentence'

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; outbox: Outbox }

/** One page of the outbox. `reload` asks for it again and keeps showing what is there meanwhile. */
export const useOutbox = (page: number) => {
  const { get } = useFetchClient()
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })

  const load = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      try {
        const { data } = await get<unknown>(outboxPaths.list, { params: { page }, signal })
        setLoaded({ kind: 'ready', outbox: v.parse(outbox, data) })
      } catch {
        if (!signal?.aborted) setLoaded({ kind: 'failed' })
      }
    },
    [get, page],
  )

  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load])

  return { loaded, reload: load }
}

/** Has what failed tried again, and says so. */
export const useRetry = (then: () => Promise<void>) => {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  return async (): Promise<void> => {
    try {
      await post(outboxPaths.retry)
      toggleNotification({ type: 'success', message: 'They are tried again within a few seconds.' })
    } catch (error) {
      toggleNotification({ type: 'danger', message: failureSentence(error) })
    }
    await then()
  }
}
