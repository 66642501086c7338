import type { ReplyMailState } from '@practice/shared/comments/reply-mail'
import type { PersonExport } from '@practice/shared/person-data/contract'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')

const time = (iso: string): string => new Date(iso).toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'short' })

const facts = (pairs: readonly [label: string, value: string | null][]): string =>
  `<dl>${pairs.flatMap(([label, value]) => (value === null ? [] : [`<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`])).join('')}</dl>`

const replyMailWords: Readonly<Record<ReplyMailState, string>> = {
  unconfirmed: 'You asked for them and have not confirmed it',
  on: 'You asked for them and confirmed it',
  off: 'You asked for them and stopped them',
}

const commentHtml = ({ article, createdAt, state, name, text, originalText, replyMail }: PersonExport['comments'][number]): string =>
  facts([
    ['Article', article ?? 'An article that was deleted'],
    ['Sent', time(createdAt)],
    ['State', state],
    ['Name', name],
    ['Text', text],
    ['As you wrote it', originalText],
    ['Emails about replies', replyMail && replyMailWords[replyMail]],
  ])

const enquiryHtml = ({ reference, receivedAt, state, place, details, note }: PersonExport['enquiries'][number]): string =>
  facts([
    ['Reference', reference], ['Received', time(receivedAt)], ['State', state.replace('_', ' ')], ['Place', place], ['Name', details?.name ?? null], ['Answer by', details?.contactMethod.replace('_', ' ') ?? null],
    ['Email', details?.email ?? null], ['Phone', details?.phone ?? null], ['May we leave a message?', details?.voicemail ?? null], ['To reach you safely', details?.safeContactNote ?? null],
    ['Preferred time', details?.preferredTime.replace(/_/g, ' ') ?? null], ['Message', details?.message ?? null], ['Our note', note],
  ])

const list = (title: string, parts: readonly string[]): string => `<h2>${title}</h2>${parts.length === 0 ? '<p>None.</p>' : parts.map((part) => `<section>${part}</section>`).join('\n')}`

/** What there is of a person as one page that needs nothing else to be read or printed. */
export const readableExport = ({ exportedAt, email, comments, enquiries, mails }: PersonExport): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>What we have stored about ${escapeHtml(email)}</title>
<style>
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 Georgia, serif }
section { border-top: 1px solid; padding-top: .5em; margin-top: 1em }
dt { font-weight: bold }
dd { margin: 0 0 .5em; white-space: pre-line; overflow-wrap: anywhere }
</style>
</head>
<body>
<h1>What we have stored about ${escapeHtml(email)}</h1>
<p>As of ${time(exportedAt)}.</p>
${list('Comments', comments.map(commentHtml))}
${list('Enquiries', enquiries.map(enquiryHtml))}
<h2>Mails</h2>
<p>${mails} in the last 30 days. Of a mail that was sent we keep no text and no readable address.</p>
</body>
</html>
`
