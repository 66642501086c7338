import { firstLanguage, languageCode } from '@practice/shared/languages/languages'
import type { PreviewKind } from '@practice/shared/previews/contract'
import * as v from 'valibot'

/** Preview links of a document for people outside: `GET` lists them, `POST` makes one. */
export const previewLinksPath = (kind: PreviewKind, documentId: string): string => `/previews/${kind}/${documentId}`
export const withdrawPreviewPath = (kind: PreviewKind, documentId: string): string => `${previewLinksPath(kind, documentId)}/withdraw`

export const previewLinkList = v.strictObject({
  links: v.array(v.strictObject({ id: v.string(), language: languageCode, madeBy: v.string(), expiresAt: v.string(), address: v.string() })),
})
export type PreviewLinkList = v.InferOutput<typeof previewLinkList>

/** Which version of the document a new link shows. */
export const makeBody = v.strictObject({ language: v.optional(languageCode, firstLanguage) })

export const withdrawBody = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, 'This is not the id of a link.')) })
