import type { DecisionInput } from '@practice/shared/comments/desk'
import { decisionResult, moderationPaths, replyResult } from '@practice/shared/comments/desk'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import * as v from 'valibot'
import { failureSentence } from '../../desk/failure-sentence'

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
      toggleNotification({ type: 'danger', message: failureSentence(error) })
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
