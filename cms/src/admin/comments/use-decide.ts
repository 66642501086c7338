import type { ModerationDecision } from '@practice/shared/comments/moderation'
import { adminApi, isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { useDispatch } from 'react-redux'
import * as v from 'valibot'
import { decisionResult, moderationPaths } from '@practice/shared/comments/desk'
import { commentType } from './comment-type'

const outcome: Record<ModerationDecision, string> = {
  approve: 'approved and public now',
  edit: 'edited and public now',
  reject: 'rejected',
  spam: 'marked as spam',
  unapprove: 'set back to waiting',
  delete: 'deleted',
  restore: 'waiting again',
}

const failure = (error: unknown): string => {
  const reported: unknown = isFetchError(error) ? error.response?.data : undefined
  const body = v.safeParse(v.object({ error: v.object({ message: v.string() }) }), reported)
  return body.success ? body.output.error.message : 'The decision could not be stored. Please try again.'
}

const documentApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] })

/** Stores a decision about comments and says how it went. Resolves to whether it was stored. */
export const useDecide = () => {
  const { post } = useFetchClient()
  const dispatch = useDispatch()
  const { toggleNotification } = useNotification()
  const [isDeciding, setIsDeciding] = useState(false)

  const decide = async (ids: string[], decision: ModerationDecision): Promise<boolean> => {
    setIsDeciding(true)
    try {
      const { data } = await post<unknown>(moderationPaths.decisions, { ids, decision })
      const { changed } = v.parse(decisionResult, data)
      toggleNotification({ type: 'success', message: `${changed === 1 ? 'Comment' : `${changed} comments`} ${outcome[decision]}` })
      // Lists and open documents keep their old values otherwise.
      dispatch(documentApi.util.invalidateTags([`${commentType}_LIST`, ...ids.map((id) => `${commentType}_${id}`)].map((id) => ({ type: 'Document' as const, id }))))
      return true
    } catch (error) {
      toggleNotification({ type: 'danger', message: failure(error) })
      return false
    } finally {
      setIsDeciding(false)
    }
  }
  return { decide, isDeciding }
}
