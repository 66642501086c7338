import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'
import type { CommentContext } from '@practice/shared/comments/desk'
import { commentContext, moderationPaths } from '@practice/shared/comments/desk'

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; context: CommentContext }

/** What surrounds a comment. `reload` asks for it again, after a decision. */
export const useCommentContext = (documentId: string) => {
  const { get } = useFetchClient()
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' })

  const load = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      try {
        const { data } = await get<unknown>(moderationPaths.comment(documentId), { signal })
        setLoaded({ kind: 'ready', context: v.parse(commentContext, data) })
      } catch {
        if (!signal?.aborted) setLoaded({ kind: 'failed' })
      }
    },
    [get, documentId],
  )

  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load])

  return { loaded, reload: load }
}
