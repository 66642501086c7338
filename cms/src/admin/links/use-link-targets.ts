import type { ReferenceKind } from '@practice/shared/links/reference'
import { useDebounce, useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import type { LinkTarget } from '../../link-targets/contract'
import { linkTargets, linkTargetsPath } from '../../link-targets/contract'

/** The first few documents of a kind with these words in their title: drafts too, or only what is published. */
export const useLinkTargets = (kind: ReferenceKind, words: string, only?: 'published'): LinkTarget[] => {
  const { get } = useFetchClient()
  const [targets, setTargets] = useState<LinkTarget[]>([])
  const searched = useDebounce(words.trim(), 250)

  useEffect(() => {
    const leaving = new AbortController()
    get<unknown>(linkTargetsPath, { params: { kind, words: searched, ...(only && { only }) }, signal: leaving.signal })
      .then(({ data }) => setTargets(v.parse(linkTargets, data).targets))
      .catch(() => {
        if (!leaving.signal.aborted) setTargets([])
      })
    return () => leaving.abort()
  }, [get, kind, searched, only])

  return targets
}
