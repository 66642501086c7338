import { createHmac, timingSafeEqual } from 'node:crypto'
import type { LanguageCode } from '@practice/shared/languages/languages'
import { firstLanguage, languages } from '@practice/shared/languages/languages'
import type { PreviewKind } from '@practice/shared/previews/contract'
import { previewKinds } from '@practice/shared/previews/contract'

/** What a preview link lets its holder see: one version of one document, until a time. */
export interface PreviewGrant {
  kind: PreviewKind
  documentId: string
  version: 'draft' | 'published'
  language: LanguageCode
  /** Seconds since 1970. */
  expires: number
  /** Id of a link that can be withdrawn; `admin` for the preview inside the admin. */
  link: string
}

// The key signs other things too; the first word keeps one from passing for the other.
const sign = (content: string, secret: string): string => createHmac('sha256', secret).update(`preview ${content}`).digest('base64url')

/**
 * `<kind>.<documentId>.<version>.<expires>.<link>.<signature>`, signed with HMAC-SHA-256; the last part is base64url. The version
 * has the language behind it, as in `draft-es`, unless that is the first one.
 */
export const issuePreviewToken = ({ kind, documentId, version, language, expires, link }: PreviewGrant, secret: string): string => {
  const content = [kind, documentId, language === firstLanguage ? version : `${version}-${language}`, expires, link].join('.')
  return `${content}.${sign(content, secret)}`
}

const pattern = /^(([a-z]+)\.([a-z0-9]{1,64})\.(draft|published)(?:-([a-z]{2}))?\.(\d{1,12})\.([a-z0-9-]{1,40}))\.([\w-]{1,64})$/

/** What a token grants `now` (milliseconds since 1970); `undefined` when it is not ours or its time is over. */
export const readPreviewToken = (token: string, secret: string, now: number): PreviewGrant | undefined => {
  const [, content, kindText, documentId, version, languageText = firstLanguage, expires, link, signature] = pattern.exec(token) ?? []
  const kind = previewKinds.find((known) => known === kindText)
  const language = languages.find((known) => known === languageText)
  if (language === undefined || content === undefined || documentId === undefined || link === undefined || signature === undefined || kind === undefined) return undefined
  const expected = Buffer.from(sign(content, secret))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected) || Number(expires) * 1000 <= now) return undefined
  return { kind, documentId, version: version === 'published' ? 'published' : 'draft', language, expires: Number(expires), link }
}
