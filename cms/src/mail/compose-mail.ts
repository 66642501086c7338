import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage } from '@practice/shared/languages/languages'

/** A paragraph: words, or a link that stands alone. */
export type Paragraph = string | { words: string; href: string }

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')

/** A reference to read out over the telephone stays in one piece. */
const asWords = (text: string): string => escapeHtml(text).replace(/\b[A-Z]+(?:-[0-9A-Z]+)+\b/g, '<span style="white-space:nowrap">$&</span>')

/** RFC 5322, section 2.1.1, asks for lines of at most 78 characters; replies put two before them. A number to call stays with its verb. */
const columns = 76
const wrapped = (text: string): string => text.replace(new RegExp(`(.{1,${columns}})(?: (?!\\d)|$)`, 'g'), '$1\n').trimEnd()

const asText = (paragraph: Paragraph): string => (typeof paragraph === 'string' ? wrapped(paragraph) : `${paragraph.words}:\n${paragraph.href}`)
const asHtml = (paragraph: Paragraph): string =>
  `<p style="margin:0 0 1em">${typeof paragraph === 'string' ? asWords(paragraph) : `<a href="${escapeHtml(paragraph.href)}">${escapeHtml(paragraph.words)}</a>`}</p>`

/** The same words as plain text and as HTML that loads nothing: no pictures, nothing that says when it was read. */
export const composeMail = (subject: string, paragraphs: readonly Paragraph[], language: LanguageCode = firstLanguage): { subject: string; text: string; html: string } => ({
  subject,
  text: `${paragraphs.map(asText).join('\n\n')}\n`,
  html: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:24px;font:16px/1.5 Georgia,serif">
<div style="max-width:34em">
${paragraphs.map(asHtml).join('\n')}
</div>
</body>
</html>
`,
})
