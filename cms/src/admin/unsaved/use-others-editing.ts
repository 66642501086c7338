import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { editingPath, editingSeconds, othersEditing } from '../../editing/contract'
import { textTypes } from './text-types'

/** Names of the others who have the document open. */
export const useOthersEditing = (model: string, documentId: string | undefined): string[] => {
  const { get } = useFetchClient()
  const [others, setOthers] = useState<string[]>([])
  useEffect(() => {
    if (documentId === undefined || !textTypes.includes(model)) return undefined
    const leaving = new AbortController()
    const ask = (): void => {
      get<unknown>(editingPath(model, documentId), { signal: leaving.signal })
        .then(({ data }) => setOthers(v.parse(othersEditing, data).others))
        .catch(() => undefined)
    }
    ask()
    const timer = setInterval(ask, editingSeconds.ask * 1000)
    return () => {
      clearInterval(timer)
      leaving.abort()
    }
  }, [get, model, documentId])
  return others
}
