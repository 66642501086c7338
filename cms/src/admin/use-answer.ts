import { useFetchClient } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'

export type Loaded<Answer> = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; answer: Answer }

/**
 * What the CMS answers at one of our admin addresses; nothing is asked while there is none.
 * @param version ask again when it changes; what is known already stays on the screen meanwhile
 */
export const useAnswer = <Schema extends v.GenericSchema>(path: string | undefined, schema: Schema, version?: string) => {
  type Answer = v.InferOutput<Schema>
  const { get } = useFetchClient()
  const [loaded, setLoaded] = useState<{ path: string | undefined; state: Loaded<Answer> }>({ path, state: { kind: 'loading' } })

  const load = useCallback(
    async (signal?: AbortSignal): Promise<void> => {
      if (path === undefined) return
      try {
        const { data } = await get<unknown>(path, { signal })
        if (!signal?.aborted) setLoaded({ path, state: { kind: 'ready', answer: v.parse(schema, data) } })
      } catch {
        if (!signal?.aborted) setLoaded({ path, state: { kind: 'failed' } })
      }
    },
    [get, path, schema],
  )

  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load, version])

  const state: Loaded<Answer> = loaded.path === path ? loaded.state : { kind: 'loading' }
  return { loaded: state, reload: load }
}
