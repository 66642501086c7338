import type { LanguageCode } from '@practice/shared/languages/languages'
import type { ResolvedLinks } from '@practice/shared/links/reference'
import type { Core } from '@strapi/strapi'
import { presentText } from '../pictures/present-text'
import { resolveLinks } from './resolve-links'

/** A text as the public reads it, with what it links to. */
export interface ReadText {
  text: string
  links: ResolvedLinks
}

/** @param language of the page that shows it: its links lead to the same language where that is possible */
export const readText = async (strapi: Core.Strapi, markdown: string, language: LanguageCode): Promise<ReadText> => {
  const [text, links] = await Promise.all([presentText(strapi, markdown), resolveLinks(strapi, markdown, language)])
  return { text, links }
}
