import type { DeskState } from '@practice/shared/comments/moderation'
import { moderationPaths, queue } from '@practice/shared/comments/desk'
import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import * as v from 'valibot'
import { useLatest } from '../../desk/use-latest'

/** One page of the desk, and the state that was asked for to get it. */
export const useQueue = (state: DeskState, page: number) => {
  const { get } = useFetchClient()
  return useLatest(
    useCallback(
      async (signal: AbortSignal) => {
        const { data } = await get<unknown>(moderationPaths.queue, { params: { state, page }, signal })
        return { queue: v.parse(queue, data), readAt: Date.now(), state }
      },
      [get, state, page],
    ),
  )
}
