import type { ReferenceKind } from '@practice/shared/links/reference'
import { formatReference, parseReference, referenceKinds } from '@practice/shared/links/reference'
import type { FetchClient } from './fetch-client'
import * as v from 'valibot'
import { linkSections, linkSectionsPath, linkTargets, linkTargetsPath } from '../../link-targets/contract'

/** Something a link can lead to, as it is offered to people. */
export interface LinkChoice {
  address: string
  title: string
  /** What it is and whether readers can see it, in words. */
  about: string
}

const kindNames: Record<ReferenceKind, string> = { post: 'Article', category: 'Topic', location: 'Location', person: 'Person', page: 'Page' }

/** The address that somebody typed or pasted, completed if it lacks its beginning; `undefined` when these are words to search for. */
export const typedAddress = (text: string): string | undefined => {
  const typed = text.trim()
  if (/^(?:https?:\/\/\S+|mailto:\S+|tel:\S+|sms:\S+|#\S+|\/(?![/\\])\S*)$/i.test(typed)) return typed
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(typed)) return `mailto:${typed}`
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(typed)) return `https://${typed}`
  return undefined
}

/** Documents with these words in their title, and first of all the address if one was typed. */
export const findLinkChoices = async (get: FetchClient['get'], words: string, signal?: AbortSignal): Promise<LinkChoice[]> => {
  const address = typedAddress(words)
  const found = await Promise.all(
    referenceKinds.map(async (kind) => {
      const { data } = await get<unknown>(linkTargetsPath, { params: { kind, words: words.trim().slice(0, 200) }, ...(signal && { signal }) })
      return v.parse(linkTargets, data).targets.map(
        ({ documentId, title, isPublished }): LinkChoice => ({
          address: formatReference({ kind, documentId }),
          title,
          about: `${kindNames[kind]} · ${isPublished ? 'published' : 'not published yet'}`,
        }),
      )
    }),
  )
  return [...(address ? [{ address, title: address, about: 'Web address' }] : []), ...found.flat()]
}

/** A document as a whole, then its sections; nothing when it has none, or is no document of ours. */
export const findSectionChoices = async (get: FetchClient['get'], { address, title, about }: LinkChoice, signal?: AbortSignal): Promise<LinkChoice[]> => {
  const target = parseReference(address)
  if (!target) return []
  const { data } = await get<unknown>(linkSectionsPath, { params: { reference: address }, ...(signal && { signal }) })
  const { sections } = v.parse(linkSections, data)
  if (sections.length === 0) return []
  return [
    { address, title, about: `From its beginning · ${about}` },
    ...sections.map(({ id, text }): LinkChoice => ({ address: formatReference({ ...target, heading: id }), title: text, about: 'Section' })),
  ]
}
