import { randomUUID } from 'node:crypto'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, languageCode } from '@practice/shared/languages/languages'
import type { Core } from '@strapi/strapi'
import * as v from 'valibot'
import type { PreviewKind } from '@practice/shared/previews/contract'
import { previewDays } from '@practice/shared/previews/contract'

// Links from before there were languages are in the first one.
const link = v.object({ id: v.string(), language: v.optional(languageCode, firstLanguage), madeBy: v.string(), expires: v.number() })
export type PreviewLink = v.InferOutput<typeof link>
const links = v.array(link)

/** Links of one document at a time, so that a list of them can be looked through. */
const mostLinks = 20

/** Links for people outside: those that are there work, those that are not were withdrawn. Strapi's own store holds them. */
export const previewLinks = (strapi: Core.Strapi, kind: PreviewKind, documentId: string, now = Date.now()) => {
  const place = { type: 'plugin', name: 'previews', key: `${kind}:${documentId}` }
  const read = async (): Promise<PreviewLink[]> => {
    const found = v.safeParse(links, await strapi.store?.get(place))
    return found.success ? found.output.filter(({ expires }) => expires * 1000 > now) : []
  }
  const write = async (value: PreviewLink[]): Promise<void> => void (await strapi.store?.set({ ...place, value }))
  return {
    read,
    add: async (madeBy: string, language: LanguageCode): Promise<PreviewLink> => {
      const made = { id: randomUUID(), language, madeBy, expires: Math.floor(now / 1000) + previewDays * 24 * 60 * 60 }
      await write([...(await read()), made].slice(-mostLinks))
      return made
    },
    withdraw: async (id: string): Promise<void> => write((await read()).filter((known) => known.id !== id)),
  }
}
