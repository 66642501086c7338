import { commentContext, moderationPaths } from '@practice/shared/comments/desk'
import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import * as v from 'valibot'
import { useLatest } from '../desk/use-latest'

/** What surrounds a comment. `reload` asks for it again, after a decision. */
export const useCommentContext = (documentId: string) => {
  const { get } = useFetchClient()
  return useLatest(
    useCallback(async (signal: AbortSignal) => v.parse(commentContext, (await get<unknown>(moderationPaths.comment(documentId), { signal })).data), [get, documentId]),
  )
}
