import type { ReferenceKind } from '@practice/shared/links/reference'
import { useDebounce, useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import * as v from 'valibot'

export interface LinkTarget {
  documentId: string
  title: string
  isPublished: boolean
}

export const linkKinds: { kind: ReferenceKind; label: string; type: string; titleField: 'title' | 'name' }[] = [
  { kind: 'post', label: 'Article', type: 'api::post.post', titleField: 'title' },
  { kind: 'category', label: 'Topic', type: 'api::category.category', titleField: 'name' },
  { kind: 'person', label: 'Person', type: 'api::person.person', titleField: 'name' },
  { kind: 'location', label: 'Location', type: 'api::location.location', titleField: 'name' },
  { kind: 'page', label: 'Page', type: 'api::page.page', titleField: 'title' },
]

const answer = v.object({
  results: v.array(v.object({ documentId: v.string(), title: v.nullish(v.string()), name: v.nullish(v.string()), status: v.optional(v.string()) })),
})

const toTarget = ({ documentId, title, name, status }: v.InferOutput<typeof answer>['results'][number]): LinkTarget => ({
  documentId,
  title: title ?? name ?? 'Untitled',
  isPublished: status !== 'draft',
})

/** Up to eight documents of a kind with these words in their title. */
export const useLinkTargets = (kind: ReferenceKind, words: string): LinkTarget[] => {
  const { get } = useFetchClient()
  const [targets, setTargets] = useState<LinkTarget[]>([])
  const searched = useDebounce(words.trim(), 250)

  useEffect(() => {
    const chosen = linkKinds.find((candidate) => candidate.kind === kind)
    if (!chosen) return
    const { type, titleField } = chosen
    const leaving = new AbortController()
    const filters = searched === '' ? {} : { filters: { $and: [{ [titleField]: { $containsi: searched } }] } }
    get<unknown>(`/content-manager/collection-types/${type}`, { params: { page: 1, pageSize: 8, sort: `${titleField}:ASC`, ...filters }, signal: leaving.signal })
      .then(({ data }) => setTargets(v.parse(answer, data).results.map(toTarget)))
      // Without the right to read this kind there is nothing to choose from.
      .catch(() => {
        if (!leaving.signal.aborted) setTargets([])
      })
    return () => leaving.abort()
  }, [get, kind, searched])

  return targets
}
