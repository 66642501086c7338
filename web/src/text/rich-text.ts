import type { LanguageCode } from '@practice/shared/languages/languages'
import type { ResolvedLinks } from '@practice/shared/links/reference'
import type { Heading, MarkdownRenderer } from '@practice/shared/markdown/render'
import { addFormerHeadings, resolveLinks } from '@practice/shared/markdown/render'
import type { FormerHeadings } from '@practice/shared/markdown/former-headings'

/** A text of the CMS as safe HTML with current link addresses. */
export interface RichText {
  /** Finds the text in a server-rendered page, from which the browser reads the HTML back. */
  textId: string
  html: string
  headings: Heading[]
}

/** @param language of the text, which on some pages is not that of the page */
export type RichTextRenderer = (textId: string, markdown: string, links: ResolvedLinks, formerHeadings: FormerHeadings, language: LanguageCode) => RichText

export const createRichTextRenderer =
  (render: MarkdownRenderer): RichTextRenderer =>
  (textId, markdown, links, formerHeadings, language) => {
    const { html, headings } = render(markdown, language)
    return { textId, html: addFormerHeadings(resolveLinks(html, links), formerHeadings), headings }
  }
