import type { DeskState } from '@practice/shared/comments/moderation'
import type { Queue } from '@practice/shared/comments/desk'
import { moderationPaths, queue } from '@practice/shared/comments/desk'
import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; queue: Queue; readAt: number }

/** One page of the desk. `reload` asks for it again and keeps showing what is there meanwhile. */
export const useQueue = (state: DeskState, page: number) => {
  const { get } = useFetchClient()
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })

  const load = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      try {
        const { data } = await get<unknown>(moderationPaths.queue, { params: { state, page }, signal })
        setLoaded({ kind: 'ready', queue: v.parse(queue, data), readAt: Date.now() })
      } catch {
        if (!signal?.aborted) setLoaded({ kind: 'failed' })
      }
    },
    [get, state, page],
  )

  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load])

  return { loaded, reload: load }
}
