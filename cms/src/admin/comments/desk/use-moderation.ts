import type { DecisionInput } from '@practice/shared/comments/desk'
import { decisionResult, moderationPaths, replyResult } from '@practice/shared/comments/desk'
import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import * as v from 'valibot'

const failure = (error: unknown): string => {
  const reported: unknown = isFetchError(error) ? error.response?.data : undefined
  const body = v.safeParse(v.object({ error: v.object({ message: v.string() }) }), reported)
  return body.success ? body.output.error.message : 'This could not be stored. Please try again.'
}

/** What the desk can do. Each resolves to whether it was stored, and says why when it was not. */
export const useModeration = () => {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [busy, setBusy] = useState(false)

  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true)
    try {
      await work()
      return true
    } catch (error) {
      toggleNotification({ type: 'danger', message: failure(error) })
      return false
    } finally {
      setBusy(false)
    }
  }

  return {
    busy,
    decide: (input: DecisionInput) => attempt(async () => v.parse(decisionResult, (await post<unknown>(moderationPaths.decisions, input)).data)),
    undo: (ids: string[]) => attempt(async () => v.parse(decisionResult, (await post<unknown>(moderationPaths.undo, { ids })).data)),
    reply: (parent: string, text: string) => attempt(async () => v.parse(replyResult, (await post<unknown>(moderationPaths.replies, { parent, text })).data)),
  }
}
export type Moderation = ReturnType<typeof useModeration>
