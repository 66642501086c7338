import type { LanguageCode } from '@practice/shared/languages/languages'
import type { PreviewKind } from '@practice/shared/previews/contract'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'
import type { PreviewLinkList } from '../../previews/contract'
import { previewLinkList, previewLinksPath, withdrawPreviewPath } from '../../previews/contract'

interface PreviewLinks {
  links: PreviewLinkList['links']
  make(): Promise<void>
  withdraw(id: string): Promise<void>
}

/** Links to the draft of a document in one language, for people outside. */
export const usePreviewLinks = (kind: PreviewKind, documentId: string, language: LanguageCode): PreviewLinks => {
  const { get, post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [links, setLinks] = useState<PreviewLinkList['links']>([])
  const take = useCallback((data: unknown) => setLinks(v.parse(previewLinkList, data).links), [])
  useEffect(() => {
    const leaving = new AbortController()
    get<unknown>(previewLinksPath(kind, documentId), { signal: leaving.signal })
      .then(({ data }) => take(data))
      // Whoever may not change a document has no links to it.
      .catch(() => undefined)
    return () => leaving.abort()
  }, [get, kind, documentId, take])
  const send = async (path: string, body: object): Promise<void> => {
    try {
      take((await post<unknown>(path, body)).data)
    } catch {
      toggleNotification({ type: 'warning', message: 'That did not work. Check the connection and try again.' })
    }
  }
  return {
    links: links.filter((link) => link.language === language),
    make: () => send(previewLinksPath(kind, documentId), { language }),
    withdraw: (id) => send(withdrawPreviewPath(kind, documentId), { id }),
  }
}
