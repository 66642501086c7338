import { outbox, outboxPaths } from '@practice/shared/mail/outbox'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import * as v from 'valibot'
import { failureSentence } from '../desk/failure-sentence'
import { useLatest } from '../desk/use-latest'

/** One page of the outbox. */
export const useOutbox = (page: number) => {
  const { get } = useFetchClient()
  return useLatest(
    useCallback(async (signal: AbortSignal) => v.parse(outbox, (await get<unknown>(outboxPaths.list, { params: { page }, signal })).data), [get, page]),
  )
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
