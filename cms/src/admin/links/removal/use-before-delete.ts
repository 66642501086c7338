import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import type { BeforeDelete } from '../../../link-index/contract'
import { beforeDelete, linkPaths } from '../../../link-index/contract'
import type { Loaded } from '../../use-answer'
import type { LinkableKind } from '../documents'

/** Asked for at once; a list page has up to a hundred documents. */
const atOnce = 5

/** What taking each of these documents off the site would do to others, by document id. */
export const useBeforeDelete = (kind: LinkableKind, documentIds: readonly string[]): Loaded<ReadonlyMap<string, BeforeDelete>> => {
  const { get } = useFetchClient()
  const [loaded, setLoaded] = useState<Loaded<ReadonlyMap<string, BeforeDelete>>>({ kind: 'loading' })
  const ids = documentIds.join()

  useEffect(() => {
    const leaving = new AbortController()
    const load = async (): Promise<void> => {
      const found = new Map<string, BeforeDelete>()
      const waiting = ids.split(',')
      const askForNext = async (): Promise<void> => {
        for (let documentId = waiting.shift(); documentId !== undefined; documentId = waiting.shift()) {
          const { data } = await get<unknown>(linkPaths.beforeDelete(kind, documentId), { signal: leaving.signal })
          found.set(documentId, v.parse(beforeDelete, data))
        }
      }
      await Promise.all(Array.from({ length: atOnce }, askForNext))
      setLoaded({ kind: 'ready', answer: found })
    }
    load().catch(() => {
      if (!leaving.signal.aborted) setLoaded({ kind: 'failed' })
    })
    return () => leaving.abort()
  }, [get, kind, ids])

  return loaded
}
