import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import type { LinkStates } from '../../link-targets/contract'
import { linkStates, linkStatesPath } from '../../link-targets/contract'

/** State of the documents that a text links to; `undefined` until it is known. */
export const useLinkStates = (keys: readonly string[]): LinkStates | undefined => {
  const { get } = useFetchClient()
  const [states, setStates] = useState<LinkStates>()
  const references = keys.slice(0, 200).join(',')
  useEffect(() => {
    const leaving = new AbortController()
    get<unknown>(linkStatesPath, { params: { references }, signal: leaving.signal })
      .then(({ data }) => setStates(v.parse(linkStates, data)))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [get, references])
  return states
}
