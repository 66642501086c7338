import { createHash } from 'node:crypto'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'
import type { MarkdownRenderer } from '@practice/shared/markdown/render'
import { createMarkdownRenderer, pipelineVersion } from '@practice/shared/markdown/render'
import type { RenderedMarkdown } from '@practice/shared/markdown/render'
import createDOMPurify from 'dompurify'
import { JSDOM } from 'jsdom'
import { LRUCache } from 'lru-cache'
import type { RichTextRenderer } from '../src/text/rich-text'
import { createRichTextRenderer } from '../src/text/rich-text'

/** Characters of Markdown and HTML kept, in UTF-16 units: about 64 MB, some thousand articles. */
const keptCharacters = 32 * 1024 * 1024

const keyOf = (markdown: string, language: LanguageCode): string => `${pipelineVersion}:${language}:${createHash('sha256').update(markdown).digest('base64')}`

/** Sanitising takes tens of milliseconds on jsdom, so each text is rendered once; link addresses are filled in afterwards. */
const remembering = (render: MarkdownRenderer): MarkdownRenderer => {
  const kept = new LRUCache<string, RenderedMarkdown>({
    maxSize: keptCharacters,
    sizeCalculation: ({ html }) => html.length + 1000,
  })
  return (markdown, language = firstLanguage) => {
    const key = keyOf(markdown, language)
    const known = kept.get(key)
    if (known) return known
    const rendered = render(markdown, language)
    kept.set(key, rendered)
    return rendered
  }
}

export const createServerRichText = (): RichTextRenderer => {
  const { window } = new JSDOM('')
  return createRichTextRenderer(remembering(createMarkdownRenderer(createDOMPurify(window))))
}
