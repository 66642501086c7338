import type { ResolvedLinks } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { presentText } from '../pictures/present-text'
import { resolveLinks } from './resolve-links'

/** A text as the public reads it, with what it links to. */
export interface ReadText {
  text: string
  links: ResolvedLinks
}

export const readText = async (strapi: Core.Strapi, markdown: string): Promise<ReadText> => {
  const [text, links] = await Promise.all([presentText(strapi, markdown), resolveLinks(strapi, markdown)])
  return { text, links }
}
