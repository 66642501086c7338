import type { ResolvedLinks } from '@practice/shared/links/reference'
import type { Heading, MarkdownRenderer } from '@practice/shared/markdown/render'
import { resolveLinks } from '@practice/shared/markdown/render'

/** A text of the CMS as safe HTML with current link addresses. */
export interface RichText {
  /** Finds the text in a server-rendered page, from which the browser reads the HTML back. */
  textId: string
  html: string
  headings: Heading[]
}

export type RichTextRenderer = (textId: string, markdown: string, links: ResolvedLinks) => RichText

export const createRichTextRenderer =
  (render: MarkdownRenderer): RichTextRenderer =>
  (textId, markdown, links) => {
    const { html, headings } = render(markdown)
    return { textId, html: resolveLinks(html, links), headings }
  }
