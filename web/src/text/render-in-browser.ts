import { createMarkdownRenderer } from '@practice/shared/markdown/render'
import DOMPurify from 'dompurify'
import { createRichTextRenderer } from './rich-text'

export const richText = createRichTextRenderer(createMarkdownRenderer(DOMPurify))
